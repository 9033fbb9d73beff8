import * as z from "zod";
import { itemsIn } from "../checklist/sections-in.ts";
import type { Catalogue, CatalogueRule, CatalogueScorecard } from "../model/catalogue.ts";
import { bandsOf } from "../model/grade.ts";
import { defaultMessage, messageIds } from "../requirement/message-offer.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { rowKindOf } from "../requirement/row-kind.ts";
import { describe } from "../requirement/words/describe.ts";
import { figureUnit } from "../requirement/words/figure-unit.ts";
import { limitFigure } from "../requirement/words/limit-figure.ts";
import { type Naming, same } from "../requirement/words/naming.ts";
import { columnAt } from "../rule/check/column-at.ts";
import { titlesOf } from "../rule/option-titles.ts";
import type { Pack } from "../rule/pack.ts";
import type { Scorecard, ScorecardNode } from "../rule/scorecard.ts";
import type { Settlement } from "../rule/settle.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import type { Text } from "../text/text.ts";
import type { Calendar } from "../time/calendar.ts";
import { kindsIn } from "./kinds-in.ts";

/** Names that no pack gives: the plan's own tasks and goals, and the calendar's festivals. */
export interface OtherNames {
  readonly task: (id: string) => string | undefined;
  readonly festival: (id: string) => Text | undefined;
}

/** Everything installed as plain JSON, settled rules in order of their ids. */
export function catalogueOf(
  settlement: Settlement,
  packs: readonly Pack[],
  rules: readonly SettledRule[],
  names: OtherNames,
): Catalogue {
  const naming = namingOf(settlement, names);
  return {
    format: "houqin/catalogue@1",
    edition: settlement.edition,
    packs: packs.map(({ name, title, sites, terms }) => ({ name, title, sites, terms })),
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => ruleOf(rule, packs, naming, names)),
    kinds: settlement.kinds.map(({ id, title, columns, label, backfillDays, nothingToReport }) => ({
      id,
      title,
      columns,
      ...(label === undefined ? {} : { label }),
      backfillDays,
      nothingToReport,
    })),
    registers: settlement.registers.map((register) => {
      const { id, key, ...more } = register;
      return { id, key, ...named(more), kinds: kindsIn(settlement, register) };
    }),
    metrics: settlement.metrics.map(({ id, ...more }) => ({ id, ...named(more), kinds: kindsIn(settlement, more) })),
    checklists: packs.flatMap((pack) =>
      pack.checklists.map(({ id, version, hash, title, basis, sections, scoring }) => {
        const items = itemsIn(sections).length;
        return { id, version, hash, pack: pack.name, title, ...(basis ? { basis } : {}), items, sections, scoring };
      }),
    ),
    scorecards: settlement.scorecards.map(scorecardOf),
    retired: settlement.retired,
    ineffective: settlement.ineffective,
  };
}

function named({ title, unit }: { readonly title?: Text | undefined; readonly unit?: string | undefined }) {
  return { ...(title === undefined ? {} : { title }), ...(unit === undefined ? {} : { unit }) };
}

function scorecardOf({ id, title, grades, score, vetoes = [] }: Scorecard): CatalogueScorecard {
  const titled = (parts: readonly { readonly id: string; readonly title?: Text | undefined }[]) =>
    parts.flatMap((part) => (part.title ? [{ id: part.id, title: part.title }] : []));
  return {
    id,
    title,
    grades: titled(grades ? bandsOf(grades) : []),
    parts: titled(nodesOf(score)),
    vetoes: titled(vetoes),
  };
}

function nodesOf(node: ScorecardNode): readonly ScorecardNode[] {
  return [node, ...("parts" in node ? node.parts.flatMap(nodesOf) : [])];
}

/** What a calendar calls a festival. */
export function festivalTitle({ festivals }: Pick<Calendar, "festivals">, id: string): Text | undefined {
  return festivals.find((festival) => festival.id === id)?.title;
}

/** The names of what is installed. */
export function namingOf(
  { vocabulary: { kinds, registers, metrics, scorecards } }: Settlement,
  { festival }: Pick<OtherNames, "festival">,
): Naming {
  return {
    kind: (id) => kinds.get(id)?.title ?? same(id),
    register: (id) => registers.get(id)?.title ?? same(id),
    registerUnit: (id) => registers.get(id)?.unit,
    raising: (id) => registers.get(id)?.plus[0]?.of,
    referred: (id) => registers.get(id)?.refers,
    metric: (id) => metrics.get(id)?.title ?? same(id),
    metricBody: (id) => metrics.get(id)?.metric,
    metricUnit: (id) => metrics.get(id)?.unit,
    scorecard: (id) => scorecards?.get(id)?.title ?? same(id),
    grade(id, grade) {
      const { grades } = scorecards?.get(id) ?? {};
      return (grades && bandsOf(grades).find((band) => band.id === grade)?.title) ?? same(grade);
    },
    festival: (id) => festival(id) ?? same(id),
    column: (kind, path) => {
      const known = kinds.get(kind);
      return known && columnAt(kinds, known, path);
    },
  };
}

function ruleOf(
  { id, rule, requirement, severity, options, provenance, tasks }: SettledRule,
  packs: readonly Pack[],
  naming: Naming,
  names: OtherNames,
): CatalogueRule {
  const shape = requirement?.shape;
  const messages: Record<string, Text> = {};
  for (const message of shape ? messageIds(shape) : [])
    messages[message] = (shape && defaultMessage(shape, message)) ?? same(message);
  if (!shape)
    Object.assign(messages, { unknown: defaultMessage("limit", "unknown"), error: defaultMessage("limit", "error") });
  const base = {
    id,
    shape: shape ?? "check",
    severity,
    options,
    messages: { ...messages, ...rule?.messages },
    provenance: { severity: provenance.severity, ...provenance.options },
    ...(requirement
      ? {
          requirement,
          ...rowOf(requirement),
          ...figureOf(requirement, naming),
          describes: describe(requirement, naming),
        }
      : {}),
  };
  if (!rule) {
    const own = names.task(tasks[0] ?? "") ?? id;
    return {
      ...base,
      pack: "plan",
      title: same(own),
      since: "",
      basis: { none: { zh: "本单位计划自定", en: "Set by the site's own plan" } },
      remedy: { zh: "按计划落实，确有困难的及时调整计划。", en: "Do as planned, or revise the plan." },
      optionsSchema: {},
      optionTitles: {},
      presets: {},
    };
  }
  const { pack, presets, optionTitles } = whereFrom(rule.id, packs);
  return {
    ...base,
    pack,
    title:
      id === rule.id ? rule.title : titleOfInstance(rule, names.task(tasks[0] ?? "") ?? id.slice(rule.id.length + 1)),
    since: rule.since,
    basis: rule.basis,
    remedy: rule.remedy,
    ...(rule.keep ? { keep: rule.keep } : {}),
    ...(rule.notes ? { notes: rule.notes } : {}),
    optionsSchema: z.toJSONSchema(rule.options, { io: "input" }),
    optionTitles: titlesOf(Object.keys(rule.options.shape), rule.optionTitles, optionTitles),
    presets,
    ...(rule.deprecated
      ? {
          deprecated: {
            since: rule.deprecated.since,
            why: rule.deprecated.why,
            replacedBy: (rule.deprecated.replacedBy ?? []).map((heir) => heir.rule),
          },
        }
      : {}),
  };
}

/** A named instance is told from its rule by the task that asks for it, or by its own name. */
function titleOfInstance({ title }: { readonly title: Text }, own: string): Text {
  const told = own.replace(/[。.]$/, "");
  return { zh: `${title.zh}（${told}）`, en: `${title.en} (${told})` };
}

function rowOf(requirement: Requirement): Pick<CatalogueRule, "row"> {
  const row = rowKindOf(requirement);
  return row === undefined ? {} : { row };
}

function figureOf(requirement: Requirement, naming: Naming): Pick<CatalogueRule, "figure"> {
  if (requirement.shape === "reconcile") {
    const [first] = Object.values(requirement.of);
    return first === undefined ? {} : { figure: figureUnit(first, naming) };
  }
  if (requirement.shape === "limit") {
    const figure = limitFigure(requirement);
    return figure === undefined ? {} : { figure };
  }
  if (requirement.shape !== "target") return {};
  const { metric, guard } = requirement;
  return { figure: { ...figureUnit(metric, naming), ...(guard ? { guard: figureUnit(guard.metric, naming) } : {}) } };
}

interface Origin {
  readonly pack: string;
  readonly presets: Readonly<Record<string, unknown>>;
  /** What options are called in its pack. */
  readonly optionTitles: Pack["optionTitles"];
}

function whereFrom(rule: string, packs: readonly Pack[]): Origin {
  const pack = packs.find(({ rules }) => rules.some(({ id }) => id === rule));
  const presets = Object.entries(pack?.presets ?? {}).flatMap(([name, preset]) =>
    Object.hasOwn(preset, rule) ? [[name, preset[rule]] as const] : [],
  );
  return { pack: pack?.name ?? "", presets: Object.fromEntries(presets), optionTitles: pack?.optionTitles ?? {} };
}
