import type { Evaluation, GoalResult } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Remark } from "../model/remark.ts";
import type { Verdict } from "../model/verdict.ts";
import { type Code, verdictOf } from "../requirement/code.ts";
import type { Details } from "../requirement/program.ts";
import { formatDay, formatMinute } from "../time/civil.ts";
import { budgetAt } from "./budget-at.ts";
import type { Desk } from "./desk.ts";
import { fingerprint } from "./fingerprint.ts";
import { refusalsInOrder } from "./refusals.ts";
import { findingsOf, judgedOf, ruleResults } from "./results.ts";
import type { Run } from "./run.ts";
import { unconfirmedDays } from "./unconfirmed-days.ts";

/** What an evaluation says of itself beside what the run found. */
export interface EvaluationFace {
  readonly site: string;
  readonly plan: string | undefined;
  readonly edition: string;
  readonly entries: number;
  readonly pendingAdoption: readonly string[];
  readonly remarks: readonly Remark[];
  /** Goals by id with the id of the rule that judges each. */
  readonly goals: readonly { readonly goal: string; readonly rule: string }[];
  /** Whether some rule asks which days are worked, open or festive. */
  readonly restsOnCalendar: boolean;
  readonly everyVerdict: boolean;
  /** Findings that no rule makes: about waivers, and tasks that cannot be judged. */
  readonly further: readonly Finding[];
}

/** Reads an evaluation off a settled run. */
export function evaluationOf(run: Run, face: EvaluationFace): Evaluation {
  const { desks, frame } = run;
  const { from, to } = frame.period();
  const findings = [...findingsOf(desks), ...face.further].sort(byRule);
  const rules = ruleResults(desks);
  const unconfirmed = face.restsOnCalendar ? unconfirmedDays(frame.calendar, { from, to }) : undefined;
  const budget = budgetAt(frame);
  return {
    format: "houqin/evaluation@1",
    site: face.site,
    ...(face.plan === undefined ? {} : { plan: face.plan }),
    asOf: formatMinute(frame.now()),
    period: { from: formatDay(from), to: formatDay(to) },
    edition: face.edition,
    ...(unconfirmed ? { unconfirmed } : {}),
    entries: face.entries,
    rules,
    goals: face.goals.map(({ goal, rule }) =>
      goalResult(
        goal,
        desks.find((each) => each.rule.id === rule),
        findings,
      ),
    ),
    ...(budget ? { budget } : {}),
    ...(frame.scorecards.size > 0 ? { scores: run.scores() } : {}),
    findings,
    refused: refusalsInOrder(frame.store),
    remarks: [...face.remarks],
    pendingAdoption: [...face.pendingAdoption].sort(),
    ...(face.everyVerdict ? { judged: judgedOf(desks) } : {}),
  };
}

const FROM_WORST: readonly Verdict[] = ["error", "fail", "unknown", "pending", "waived", "pass", "notApplicable"];

/** Where a goal stands: by its worst unit, of several such the latest, with that unit's value and finding. */
function goalResult(goal: string, desk: Desk | undefined, findings: readonly Finding[]): GoalResult {
  if (!desk || desk.broken !== undefined) return { goal, verdict: desk ? "error" : "unknown" };
  let worst: { readonly verdict: Verdict; readonly details: Details } | undefined;
  desk.codes.each((unit, code) => {
    const verdict = verdictOf(code as Code);
    if (!verdict) return;
    const rank = FROM_WORST.indexOf(verdict) - (worst ? FROM_WORST.indexOf(worst.verdict) : FROM_WORST.length);
    const details = rank <= 0 ? desk.program.details(unit, code as Code) : undefined;
    if (details && (rank < 0 || !worst || details.slot >= worst.details.slot)) worst = { verdict, details };
  });
  if (!worst) return { goal, verdict: "pending" };
  const { value } = worst.details.message.values;
  const print = fingerprint(desk.rule.id, worst.details.slot, worst.details.key);
  const finding = findings.some((each) => each.fingerprint === print) ? print : undefined;
  return {
    goal,
    verdict: worst.verdict,
    ...(typeof value === "number" ? { value } : {}),
    ...(finding === undefined ? {} : { finding }),
  };
}

/** Sorting is stable: within a rule the findings keep their order. */
function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
