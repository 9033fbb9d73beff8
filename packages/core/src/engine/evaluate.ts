import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { formatDay, formatMinute } from "../time/civil.ts";
import { findingsOf, judgedOf, ruleResults } from "./results.ts";
import type { Run } from "./run.ts";

/** What an evaluation says of itself beside what the run found. */
export interface EvaluationFace {
  readonly site: string;
  readonly plan: string | undefined;
  readonly edition: string;
  readonly entries: number;
  readonly pendingAdoption: readonly string[];
  /** Goals by id with the id of the rule that judges each. */
  readonly goals: readonly { readonly goal: string; readonly rule: string }[];
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
  return {
    format: "houqin/evaluation@1",
    site: face.site,
    ...(face.plan === undefined ? {} : { plan: face.plan }),
    asOf: formatMinute(frame.now()),
    period: { from: formatDay(from), to: formatDay(to) },
    edition: face.edition,
    entries: face.entries,
    rules,
    goals: face.goals.map(({ goal, rule }) => {
      const tally = rules.find((result) => result.rule === rule)?.tally;
      const finding = findings.find((each) => each.rule === rule && each.verdict !== "waived")?.fingerprint;
      const verdict = !tally ? "unknown" : worst(tally);
      return { goal, verdict, ...(finding === undefined ? {} : { finding }) };
    }),
    findings,
    pendingAdoption: [...face.pendingAdoption].sort(),
    ...(face.everyVerdict ? { judged: judgedOf(desks) } : {}),
  };
}

const FROM_WORST = ["error", "fail", "unknown", "pending", "waived", "pass", "notApplicable"] as const;

/** The verdict that a goal with several periods or keys comes to: its worst one. */
function worst(tally: Evaluation["rules"][number]["tally"]) {
  return FROM_WORST.find((verdict) => tally[verdict] > 0) ?? "pending";
}

/** Sorting is stable: within a rule the findings keep their order. */
function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
