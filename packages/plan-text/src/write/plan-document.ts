import type { Goal, Plan, Section } from "@houqin/core";
import { annexesOf, budgetSums } from "./annexes.ts";
import { goalLines, taskLines } from "./items.ts";
import { markerAt } from "./marker.ts";
import type { Line, OfficeDocument, Table } from "./office-document.ts";
import { sayDay, sayPeriodId } from "./say-period.ts";
import { linesOf, type Scribe, scribeOf } from "./scribe.ts";
import { sectionBlocks } from "./section-blocks.ts";
import type { WriteOptions } from "./write-options.ts";
import { written } from "./written-words.ts";

/**
 * Makes an office document of a plan: its title, its narrative in the order in which it was written, what the narrative does not tell, the
 * signature, and its tables as annexes. A plan without a narrative gets the customary parts: 指导思想、工作目标、主要任务、保障措施.
 */
export function planDocument(plan: Plan, options: WriteOptions): OfficeDocument {
  const scribe = scribeOf(plan, options);
  const { locale } = scribe;
  const annexes = Object.values(annexesOf(scribe));
  return {
    language: locale === "zh" ? "zh-CN" : "en-GB",
    blocks: [
      ...linesOf("title", plan.title, { at: ["title"] }),
      {
        style: "subtitle",
        text: written("notes", locale, { notes: notesOf(scribe).join(locale === "zh" ? "，" : ", ") }),
      },
      ...body(scribe),
      ...annexes.map(({ title }, index): Line => {
        const apart = locale === "zh" ? "" : " ";
        const lead = index === 0 ? `${written("annexes", locale)}${apart}` : "";
        return { style: "note", text: `${lead}${index + 1}.${apart}${title}` };
      }),
      ...signature(scribe, options),
      ...annexes.flatMap(({ title, table }, index): readonly (Line | Table)[] => [
        { style: "annexLabel", text: written("annex", locale, { number: index + 1 }) },
        { style: "annexTitle", text: title },
        table,
      ]),
    ],
  };
}

/** What a plan is, in brackets below its title. */
function notesOf({ plan, locale }: Scribe): readonly string[] {
  const { period, status, version } = plan;
  return [
    sayPeriodId(period, locale),
    ...(status === "draft" || status === "retired" ? [written(status, locale)] : []),
    ...(version === undefined || version === "" ? [] : [written("version", locale, { version })]),
  ];
}

function body(scribe: Scribe): readonly (Line | Table)[] {
  const { plan, locale } = scribe;
  const { sections = [], purpose = "" } = plan;
  const told = mentioned(sections);
  let number = sections.length;
  const heading = (id: "purpose" | "goals" | "tasks" | "safeguards"): Line => {
    number += 1;
    return { style: "heading1", text: `${markerAt(0, number, locale)}${written(id, locale)}` };
  };
  const isTold =
    purpose !== "" && sections.some((section) => section.role === "purpose" && section.content.includes(purpose));
  const aims = isTold ? [] : linesOf("body", purpose, { at: ["purpose"] });
  const goals = (plan.goals ?? []).filter(({ id }) => !told.goals.has(id));
  const tasks = (plan.tasks ?? []).filter(({ id }) => !told.tasks.has(id));
  const means = sections.length === 0 ? safeguards(scribe) : [];
  return [
    ...(aims.length > 0 && sections.length === 0 ? [heading("purpose")] : []),
    ...aims,
    ...sectionBlocks(sections, ["sections"], 0, scribe),
    ...(goals.length > 0 ? [heading("goals")] : []),
    ...goalTree(goals, scribe),
    ...(tasks.length > 0 ? [heading("tasks")] : []),
    ...tasks.flatMap(({ id }, index) => taskLines(id, { marker: markerAt(2, index + 1, locale) }, scribe)),
    ...(means.length > 0 ? [heading("safeguards")] : []),
    ...means,
  ];
}

/** Writes every goal before its parts; where there are none, all of them stand beside each other. */
function goalTree(goals: readonly Goal[], scribe: Scribe): readonly Line[] {
  const ids = new Set(goals.map(({ id }) => id));
  const isRoot = ({ id, parent }: Goal) => parent === undefined || parent === id || !ids.has(parent);
  const hasParts = goals.some((goal) => !isRoot(goal));
  const told = new Set<Goal>();
  const write = (beside: readonly Goal[], depth: number): readonly Line[] =>
    beside.flatMap((goal, index) => {
      told.add(goal);
      const marker = markerAt(Math.min(depth, 4), index + 1, scribe.locale);
      const parts = goals.filter((part) => !isRoot(part) && part.parent === goal.id && !told.has(part));
      return [...goalLines(goal.id, { marker }, scribe), ...write(parts, depth + 1)];
    });
  const tree = write(goals.filter(isRoot), hasParts ? 1 : 2);
  // Goals that are parts of each other hang nowhere.
  return [
    ...tree,
    ...write(
      goals.filter((goal) => !told.has(goal)),
      2,
    ),
  ];
}

/** What secures a plan, as far as the plan says it: who answers, by which duties, with what money. */
function safeguards(scribe: Scribe): readonly Line[] {
  const { plan, locale } = scribe;
  const { tasks, posts, budget } = annexesOf(scribe);
  const sums = plan.budget === undefined ? [] : budgetSums(scribe, plan.budget);
  const said = [
    ...(tasks ? [written("answers", locale, { annex: tasks.title })] : []),
    ...(posts ? [written("duties", locale, { annex: posts.title })] : []),
    ...(budget && sums.length > 0 ? [written("money", locale, { annex: budget.title, sums })] : []),
  ];
  return said.map((text, index) => ({ style: "item", text: `${markerAt(2, index + 1, locale)}${text}` }));
}

/** Goals and tasks that the narrative tells. */
function mentioned(sections: readonly Section[]): { readonly goals: Set<string>; readonly tasks: Set<string> } {
  const told = { goals: new Set<string>(), tasks: new Set<string>() };
  const open: Section[] = [...sections];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    for (const item of section.content) {
      if (typeof item === "string") continue;
      if ("goal" in item) told.goals.add(item.goal);
      else if ("task" in item) told.tasks.add(item.task);
      else if ("content" in item) open.push(item);
    }
  }
  return told;
}

function signature({ plan, names, locale }: Scribe, { site, issuedOn }: WriteOptions): readonly Line[] {
  const { department, post, person } = plan.holder ?? {};
  const holder = department ?? (post === undefined ? undefined : names.owner(post)) ?? (person && names.owner(person));
  const signed = [site?.name, holder]
    .filter((name) => name !== undefined && name !== "")
    .join(locale === "zh" ? "" : ", ");
  const lines = [signed, issuedOn === undefined ? "" : sayDay(issuedOn, locale)].filter((text) => text !== "");
  return lines.map((text) => ({ style: "signature", text }));
}
