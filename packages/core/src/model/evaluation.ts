import * as z from "zod";
import { BudgetState } from "./budget-state.ts";
import { Finding } from "./finding.ts";
import { GoalResult } from "./goal-result.ts";
import { Names } from "./names.ts";
import { Refusal } from "./refusal.ts";
import { Remark } from "./remark.ts";
import { OwnerResult, RollUp } from "./roll-up.ts";
import { ScoreResult } from "./score-result.ts";
import { Share, Tally } from "./share.ts";
import { TaskResult } from "./task-result.ts";
import { Severity, Verdict } from "./verdict.ts";

/** What one rule or task came to. `compliance` is pass ÷ (pass + fail); `coverage` says how much of it is known. */
export const RuleResult = z.strictObject({
  rule: z.string(),
  severity: Severity,
  tally: Tally,
  compliance: Share.optional(),
  coverage: Share.optional(),
});
export type RuleResult = z.infer<typeof RuleResult>;

/** A unit with its verdict, given when an evaluation is asked for every one. */
export const Judged = z.strictObject({
  id: z.string(),
  rule: z.string(),
  verdict: Verdict,
  state: z.string().optional(),
  evidence: z.array(z.string()),
});
export type Judged = z.infer<typeof Judged>;

/** Days whose working days are a guess: by which calendar, from when, and how far it can be trusted. */
export const Unconfirmed = z.strictObject({
  calendar: z.string(),
  status: z.enum(["provisional", "unknown"]),
  from: z.string(),
});
export type Unconfirmed = z.infer<typeof Unconfirmed>;

/** Everything the engine hands back: plain, frozen JSON without prose. Days are included at both ends. */
export const Evaluation = z.strictObject({
  format: z.literal("houqin/evaluation@1"),
  site: z.string(),
  plan: z.string().optional(),
  asOf: z.string(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  edition: z.string(),
  /** From which of the evaluated days on the calendar is not announced (`provisional`) or has no answer (`unknown`); absent where that touches no rule. */
  unconfirmed: Unconfirmed.optional(),
  entries: z.int(),
  rules: z.array(RuleResult),
  goals: z.array(GoalResult),
  /** Where the budget stands; absent where the site has no budget lines or documents. */
  budget: BudgetState.optional(),
  /** Every scorecard's scores, by period and key; absent where there is no scorecard. */
  scores: z.array(ScoreResult).optional(),
  /** The goals together, by their weights; absent where none counts. */
  rollUp: RollUp.optional(),
  /** What each owner of goals answers for, and how that stands. */
  owners: z.array(OwnerResult).optional(),
  /** How each task of the plan is carried out. */
  tasks: z.array(TaskResult).optional(),
  findings: z.array(Finding),
  /** What the things that findings speak of are called, by kind and id; absent where none has a name. */
  names: Names.optional(),
  /** What could not be used of the entries, and why. */
  refused: z.array(Refusal),
  /** What is taken as it stands and is probably a mistake: names that nobody knows, times that contradict each other. */
  remarks: z.array(Remark),
  /** Rules newer than the site's edition: listed, never failed. */
  pendingAdoption: z.array(z.string()),
  judged: z.array(Judged).optional(),
});
export type Evaluation = z.infer<typeof Evaluation>;
