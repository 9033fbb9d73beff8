import * as z from "zod";
import { Finding } from "./finding.ts";
import { GoalResult } from "./goal-result.ts";
import { Refusal } from "./refusal.ts";
import { OwnerResult, RollUp } from "./roll-up.ts";
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

/** Everything the engine hands back: plain, frozen JSON without prose. Days are included at both ends. */
export const Evaluation = z.strictObject({
  format: z.literal("houqin/evaluation@1"),
  site: z.string(),
  plan: z.string().optional(),
  asOf: z.string(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  edition: z.string(),
  entries: z.int(),
  rules: z.array(RuleResult),
  goals: z.array(GoalResult),
  /** The goals together, by their weights; absent where none counts. */
  rollUp: RollUp.optional(),
  /** What each owner of goals answers for, and how that stands. */
  owners: z.array(OwnerResult).optional(),
  /** How each task of the plan is carried out. */
  tasks: z.array(TaskResult).optional(),
  findings: z.array(Finding),
  /** What could not be used of the entries, and why. */
  refused: z.array(Refusal),
  /** Rules newer than the site's edition: listed, never failed. */
  pendingAdoption: z.array(z.string()),
  judged: z.array(Judged).optional(),
});
export type Evaluation = z.infer<typeof Evaluation>;
