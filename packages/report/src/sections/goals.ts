import {
  type CatalogueRule,
  type Evaluation,
  type FigureUnit,
  type Goal,
  type GoalResult,
  type Plan,
  sayFigure,
  sayFigureWithUnit,
  sayShare,
  targetOf,
} from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayTo } from "../say.ts";
import { gradeTitle } from "../words/grade-title.ts";
import { phrase } from "../words/phrase.ts";
import { sayNeed } from "../words/say-need.ts";
import { goalWords } from "../words/verdict-words.ts";
import { goalOwners } from "./goal-owners.ts";

const heading = phrase({ zh: "目标完成情况", en: "Goals" });
const titles = [
  { title: phrase({ zh: "目标", en: "Goal" }) },
  { title: phrase({ zh: "责任岗位", en: "Owner" }) },
  { title: phrase({ zh: "结果", en: "Result" }) },
  { title: phrase({ zh: "完成值", en: "Value" }), align: "right" },
  { title: phrase({ zh: "目标值", en: "Aim" }) },
  { title: phrase({ zh: "完成度", en: "Attained" }), align: "right" },
  { title: phrase({ zh: "说明", en: "Note" }) },
] as const;
const together = phrase({
  zh: "按权重合计，目标完成度 {attained}，其中已知部分占 {coverage}",
  en: "By their weights the goals are {attained} attained; {coverage} of them is known",
});
const baseline = phrase({ zh: "基期 {baseline}", en: "baseline {baseline}" });
const guardLine = phrase({ zh: "约束指标 {value}（{bounds}）", en: "guard-rail {value} ({bounds})" });
const sinceLast = phrase({
  zh: "距上次发生（{since}）已 {days} 天",
  en: "{days} days since the last, on {since}",
});
const sinceKept = phrase({
  zh: "自 {since} 起连续 {days} 天没有发生",
  en: "none for {days} days, since records began on {since}",
});
const missing = phrase({ zh: "还缺：{needs}", en: "needed: {needs}" });
const part = phrase({ zh: "其中：{text}", en: "of which: {text}" });

/** What the figures of a goal count, and those of its guard-rail. */
type GoalUnit = NonNullable<CatalogueRule["figure"]>;

/** What of an evaluation is shown of goals. */
type GoalsShown = Pick<Evaluation, "goals" | "rollUp" | "owners" | "findings">;

/** Tells how each goal of the plan stands, with its figures where they are known, and all of them together. */
export function goals(evaluation: GoalsShown, plan: Plan | undefined, reader: Reader): Block[] {
  const { goals: results, rollUp } = evaluation;
  const { locale } = reader;
  if (results.length === 0) return [];
  return [
    { heading: heading(locale), level: 2 },
    ...(rollUp
      ? [{ lines: [together(locale, { attained: sayShare(rollUp.attained), coverage: sayShare(rollUp.coverage) })] }]
      : []),
    {
      columns: titles.map(({ title, ...more }) => ({ title: title(locale), ...more })),
      rows: inTree(results, plan).map((result) => rowOf(result, evaluation, plan, reader)),
    },
    ...goalOwners(evaluation, reader),
  ];
}

/** Every whole before its parts; what hangs nowhere comes last. */
function inTree(results: readonly GoalResult[], plan: Plan | undefined): readonly GoalResult[] {
  const parents = new Map(plan?.goals?.map(({ id, parent }) => [id, parent]));
  const below = (parent: string | undefined): readonly GoalResult[] =>
    results.filter(({ goal }) => parents.get(goal) === parent).flatMap((result) => [result, ...below(result.goal)]);
  const told = new Set(below(undefined));
  return [...told, ...results.filter((result) => !told.has(result))];
}

function rowOf(result: GoalResult, { findings }: GoalsShown, plan: Plan | undefined, reader: Reader): string[] {
  const { locale, names } = reader;
  const goal = plan?.goals?.find(({ id }) => id === result.goal);
  const finding = findings.find(({ fingerprint }) => fingerprint === result.finding);
  const value = result.value ?? finding?.message.values.value;
  const unit = reader.rule(`plan#${result.goal}`)?.figure ?? {};
  const owners = [
    ...(goal?.owner === undefined ? [] : [goal.owner]),
    ...(goal?.shares ?? []).map(({ owner }) => owner),
  ];
  const text = goal?.text ?? result.goal;
  return [
    goal?.parent === undefined ? text : part(locale, { text }),
    owners.map(names.of).join(locale === "zh" ? "、" : ", ") || "—",
    goalWords[result.verdict][locale],
    typeof value === "number" ? sayFigureWithUnit(value, unit, beside(result))[locale] : "—",
    aim(result, goal, unit, reader),
    sayShare(result.attained),
    [finding ? sayTo(finding, reader) : "", ...notes(result, unit, reader)]
      .filter((note) => note !== "")
      .join(locale === "zh" ? "；" : "; "),
  ];
}

function notes({ daysSince, guard, needs = [], ...result }: GoalResult, unit: GoalUnit, reader: Reader): string[] {
  const { locale, times } = reader;
  return [
    result.baseline === undefined ? "" : baseline(locale, { baseline: sayFigure(result.baseline, unit) }),
    guard?.value === undefined
      ? ""
      : guardLine(locale, {
          value: sayFigure(guard.value, unit.guard, beside(guard)),
          bounds: bounds(guard, unit.guard) || "—",
        }),
    daysSince
      ? (daysSince.last === undefined ? sinceKept : sinceLast)(locale, {
          ...daysSince,
          since: times.day(daysSince.since),
        })
      : "",
    needs.length === 0 ? "" : missing(locale, { needs: needs.map((need) => sayNeed(need, reader)) }),
  ];
}

/** The grade that is asked for, and the bounds as they came out; where they are not known, as the plan gives them in numbers. */
function aim(result: GoalResult, goal: Goal | undefined, unit: GoalUnit, { catalogue, locale }: Reader): string {
  const target = goal?.target ?? (goal?.aim && targetOf(goal.aim));
  const number = (bound: unknown) => (typeof bound === "number" ? bound : undefined);
  const told =
    bounds(result, unit) || bounds({ atLeast: number(target?.atLeast), atMost: number(target?.atMost) }, unit);
  return [gradeTitle(target, catalogue, locale) ?? "", told].filter((part) => part !== "").join(" ") || "—";
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

function bounds({ atLeast, atMost }: Bounds, unit: FigureUnit | undefined): string {
  const both = [
    atLeast === undefined ? "" : `≥ ${sayFigure(atLeast, unit)}`,
    atMost === undefined ? "" : `≤ ${sayFigure(atMost, unit)}`,
  ];
  return both.filter((bound) => bound !== "").join(" ");
}

function beside({ atLeast, atMost }: Bounds): readonly number[] {
  return [atLeast, atMost].filter((bound) => bound !== undefined);
}
