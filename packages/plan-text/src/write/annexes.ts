import type { Plan } from "@houqin/core";
import { wordsOf } from "./items.ts";
import { money } from "./money.ts";
import type { Table } from "./office-document.ts";
import { sayDay } from "./say-period.ts";
import type { Scribe } from "./scribe.ts";
import { written } from "./written-words.ts";

/** What stands behind a plan as an annex 附件. */
export interface Annex {
  readonly title: string;
  readonly table: Table;
}

/** The tables of a plan: goals with their measures, tasks with who does them, duties of posts, the budget. Each only where there is something in it. */
export function annexesOf(scribe: Scribe): Readonly<Partial<Record<"goals" | "tasks" | "posts" | "budget", Annex>>> {
  const { plan, locale } = scribe;
  const annex = (title: Parameters<typeof written>[0], rows: readonly (readonly string[])[]) => ({
    title: written(title, locale),
    table: { rows },
  });
  return {
    ...(plan.goals?.length ? { goals: annex("goalAnnex", goalRows(scribe)) } : {}),
    ...(plan.tasks?.length ? { tasks: annex("taskAnnex", taskRows(scribe)) } : {}),
    ...(plan.posts?.length || plan.areas?.length ? { posts: annex("postAnnex", postRows(scribe)) } : {}),
    ...(plan.budget?.lines.length ? { budget: annex("budgetAnnex", budgetRows(scribe, plan.budget)) } : {}),
  };
}

function heads(scribe: Scribe, ...ids: readonly Parameters<typeof written>[0][]): readonly string[] {
  return ids.map((id) => written(id, scribe.locale));
}

function goalRows(scribe: Scribe): readonly (readonly string[])[] {
  const { plan, names, asks } = scribe;
  const rows = (plan.goals ?? []).map((goal, index) => {
    const shared = (goal.shares ?? []).map(({ owner, share }) => `${names.owner(owner)} ${share}`);
    const owners = [...(goal.owner === undefined ? [] : [names.owner(goal.owner)]), ...shared];
    const weight = goal.weight === undefined ? "" : String(goal.weight);
    return [String(index + 1), wordsOf(goal, asks.goal(goal)), asks.goal(goal) ?? "", weight, names.list(owners)];
  });
  return [heads(scribe, "number", "goal", "measure", "weight", "post"), ...rows];
}

function taskRows(scribe: Scribe): readonly (readonly string[])[] {
  const { plan, names, asks } = scribe;
  const tasks = plan.tasks ?? [];
  const [hasAreas, hasLines] = [
    tasks.some(({ areas }) => areas?.length),
    tasks.some(({ budget }) => budget !== undefined),
  ];
  const rows = tasks.map((task, index) => [
    String(index + 1),
    wordsOf(task, asks.task(task)),
    task.owner === undefined ? "" : names.owner(task.owner),
    asks.task(task) ?? "",
    names.list(asks.records(task)),
    ...(hasAreas ? [names.list((task.areas ?? []).map(names.area))] : []),
    ...(hasLines ? [task.budget === undefined ? "" : names.budgetLine(task.budget)] : []),
  ]);
  const more = [...(hasAreas ? (["place"] as const) : []), ...(hasLines ? (["paidBy"] as const) : [])];
  return [heads(scribe, "number", "task", "post", "asks", "record", ...more), ...rows];
}

function postRows(scribe: Scribe): readonly (readonly string[])[] {
  const { plan, names, locale } = scribe;
  const { posts = [], areas = [] } = plan;
  const owners = [...new Set([...posts.map(({ id }) => id), ...areas.map(({ owner }) => owner ?? "")])];
  const rows = owners.map((id) => [
    names.owner(id),
    posts
      .filter((post) => post.id === id)
      .flatMap(({ duties = [] }) => duties.map(({ text }) => text))
      .join(locale === "zh" ? "；" : "; "),
    names.list(areas.filter(({ owner = "" }) => owner === id).map(({ area }) => names.area(area))),
  ]);
  return [heads(scribe, "position", "duty", "area"), ...rows];
}

function budgetRows(scribe: Scribe, budget: NonNullable<Plan["budget"]>): readonly (readonly string[])[] {
  const { names, locale } = scribe;
  const { lines, appropriations = [] } = budget;
  const rows = lines.map((line, index) => {
    const grants = appropriations.filter((one) => one.line === line.id);
    const granted = grants.map(({ on, month, number, amount }) =>
      [on === undefined ? "" : sayDay(on, locale), month ?? "", number ?? "", money(amount, line.unit, locale)]
        .filter(Boolean)
        .join(" "),
    );
    const given = grants.reduce((sum, { amount }) => sum + amount, line.amount ?? 0);
    return [
      String(index + 1),
      line.name,
      line.amount === undefined && grants.length === 0 ? "" : money(given, line.unit, locale),
      names.list(line.earmark ?? []),
      granted.join(locale === "zh" ? "；" : "; "),
    ];
  });
  const sums = budgetSums(scribe, budget);
  const total =
    sums.length === 0 ? [] : [["", written("total", locale), sums.join(locale === "zh" ? "，" : ", "), "", ""]];
  return [heads(scribe, "number", "line", "amount", "earmark", "grants"), ...rows, ...total];
}

/** What a budget gives in all, once for each unit. */
export function budgetSums(
  scribe: Scribe,
  { lines, appropriations = [] }: NonNullable<Plan["budget"]>,
): readonly string[] {
  const sums = new Map<string, number>();
  const add = (unit: string, amount: number) => sums.set(unit, (sums.get(unit) ?? 0) + amount);
  for (const { unit, amount } of lines) if (amount !== undefined) add(unit, amount);
  for (const { line, amount } of appropriations) {
    const unit = lines.find(({ id }) => id === line)?.unit;
    if (unit !== undefined) add(unit, amount);
  }
  return [...sums].map(([unit, sum]) => money(sum, unit, scribe.locale));
}
