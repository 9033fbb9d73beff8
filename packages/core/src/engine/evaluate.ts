import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Remark } from "../model/remark.ts";
import { formatDay, formatMinute } from "../time/civil.ts";
import { budgetAt } from "./budget-at.ts";
import { namesIn } from "./names-in.ts";
import { planResults } from "./plan-results.ts";
import type { PlanRules } from "./plan-rules.ts";
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
  /** What the plan adds to the settled rules. */
  readonly planned: PlanRules;
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
  const said = findings.map(({ key, message }) => ({ key, values: message.values }));
  const names = namesIn(said, frame);
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
    ...planResults(run, face.planned, findings),
    ...(budget ? { budget } : {}),
    ...(frame.scorecards.size > 0 ? { scores: run.scores() } : {}),
    findings,
    ...(Object.keys(names).length > 0 ? { names } : {}),
    refused: refusalsInOrder(frame.store),
    remarks: [...face.remarks],
    pendingAdoption: [...face.pendingAdoption].sort(),
    ...(face.everyVerdict ? { judged: judgedOf(desks) } : {}),
  };
}

/** Sorting is stable: within a rule the findings keep their order. */
function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
