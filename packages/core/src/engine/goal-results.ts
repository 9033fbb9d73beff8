import { toExact, toNumber } from "../ledger/decimal.ts";
import { ZERO } from "../ledger/fractions.ts";
import type { Figures, GoalResult } from "../model/goal-result.ts";
import type { OwnerResult, RollUp } from "../model/roll-up.ts";
import type { Need, Verdict } from "../model/verdict.ts";
import { type Attainment, attainmentOf, type GoalUnit } from "../plan/attainment.ts";
import type { Goal } from "../plan/goal.ts";
import { rollUp } from "../plan/roll-up.ts";
import { type Code, verdictOf } from "../requirement/code.ts";
import type { Frame } from "../requirement/program.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { LegReading } from "../requirement/target-reading.ts";
import { daysSince } from "./days-since.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { FROM_WORST } from "./from-worst.ts";

/** Where the goals of a plan stand, each and together. */
export interface GoalResults {
  readonly goals: readonly GoalResult[];
  readonly rollUp?: RollUp;
  readonly owners: readonly OwnerResult[];
}

/** What goals are read from: the desks of a settled run, the requirements by rule id, and which fingerprints have a finding. */
export interface GoalReading {
  readonly frame: Frame;
  readonly deskOf: (rule: string) => Desk | undefined;
  readonly requirementOf: (rule: string) => Requirement | undefined;
  readonly isFound: (fingerprint: string) => boolean;
}

/** Reads where each goal stands off a settled run, and rolls them up. */
export function goalResults(goals: readonly Goal[], reading: GoalReading): GoalResults {
  const single = new Map(goals.map((goal) => [goal.id, singleResult(goal, reading)]));
  const rolled = rollUp(goals, ({ id }) => single.get(id)?.attainment);
  const verdictOfWhole = (goal: Goal, depth: number): Verdict => {
    const parts = goals.filter(({ parent }) => parent === goal.id);
    // Circles are refused when a plan is read.
    if (parts.length === 0 || depth > goals.length) return single.get(goal.id)?.result.verdict ?? "unknown";
    const verdicts = parts.map((part) => verdictOfWhole(part, depth + 1));
    return FROM_WORST.find((verdict) => verdicts.includes(verdict)) ?? "unknown";
  };
  return {
    goals: goals.map((goal): GoalResult => {
      const isWhole = goals.some(({ parent }) => parent === goal.id);
      const result = isWhole ? { goal: goal.id, verdict: verdictOfWhole(goal, 0) } : single.get(goal.id)?.result;
      return { ...(result ?? { goal: goal.id, verdict: "unknown" }), ...attained(rolled.attainments.get(goal.id)) };
    }),
    ...(rolled.rollUp ? { rollUp: rolled.rollUp } : {}),
    owners: rolled.owners,
  };
}

function attained(attainment: Attainment | undefined): Pick<GoalResult, "attained" | "progress" | "coverage"> {
  if (!attainment) return {};
  return {
    attained: toExact(attainment.attained),
    progress: toNumber(attainment.attained),
    coverage: toExact(attainment.coverage),
  };
}

const NOT_KNOWN: Attainment = { attained: ZERO, coverage: ZERO };

interface Single {
  readonly result: GoalResult;
  readonly attainment: Attainment | undefined;
}

function singleResult(goal: Goal, { frame, deskOf, requirementOf, isFound }: GoalReading): Single {
  const rule = `plan#${goal.id}`;
  const desk = deskOf(rule);
  if (!desk || desk.broken !== undefined) {
    const needs = desk || goal.target ? [] : needsOf(goal);
    const result = { goal: goal.id, verdict: desk ? ("error" as const) : ("unknown" as const) };
    return { result: { ...result, ...(needs.length === 0 ? {} : { needs }) }, attainment: NOT_KNOWN };
  }
  const units: (GoalUnit & { readonly unit: number; readonly code: Code })[] = [];
  desk.codes.each((unit, code) => {
    const verdict = verdictOf(code as Code);
    if (verdict) units.push({ unit, code: code as Code, verdict, reading: desk.program.reading?.(unit) });
  });
  const since = daysSince(frame, requirementOf(rule));
  const more = since ? { daysSince: since } : {};
  const worst = FROM_WORST.find((verdict) => units.some((each) => each.verdict === verdict));
  if (worst === undefined) return { result: { goal: goal.id, verdict: "pending", ...more }, attainment: NOT_KNOWN };
  const [shown] = units
    .filter(({ verdict }) => verdict === worst)
    .map((each) => ({ ...each, details: desk.program.details(each.unit, each.code) }))
    .sort((a, b) => (a.details.slot > b.details.slot ? -1 : a.details.slot < b.details.slot ? 1 : 0));
  const print = shown && fingerprint(rule, shown.details.slot, shown.details.key);
  const counted = (...verdicts: readonly Verdict[]) => units.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    result: {
      goal: goal.id,
      verdict: worst,
      ...(shown?.reading ? figures(shown.reading.own) : {}),
      ...(shown ? { slot: shown.details.slot } : {}),
      ...(shown && shown.details.key.length > 0 ? { key: [...shown.details.key] } : {}),
      ...(shown?.reading?.guard ? { guard: figures(shown.reading.guard) } : {}),
      units: {
        met: counted("pass"),
        missed: counted("fail"),
        pending: counted("pending"),
        unknown: counted("unknown", "error", "waived"),
      },
      ...more,
      ...(print !== undefined && isFound(print) ? { finding: print } : {}),
    },
    attainment: attainmentOf(units),
  };
}

/** What a goal that nothing judges lacks: the scorecard that it speaks of, or a measure at all. */
function needsOf({ id, aim }: Goal): Need[] {
  if (aim && aim.form !== "grade") return [];
  return [aim ? { what: "scorecard", scorecard: aim.scorecard } : { what: "measure", goal: id }];
}

function figures({ value, atLeast, atMost, baseline }: LegReading): Figures {
  return {
    ...(value ? { value: toNumber(value) } : {}),
    ...(atLeast ? { atLeast: toNumber(atLeast) } : {}),
    ...(atMost ? { atMost: toNumber(atMost) } : {}),
    ...(baseline ? { baseline: toNumber(baseline) } : {}),
  };
}
