import * as z from "zod";
import { GoalResult } from "./goal-result.ts";
import { TaskResult } from "./task-result.ts";
import { Need } from "./verdict.ts";

/** Why something stands as it does: what was found, what was excused and why, what is missing to know. */
export const Why = z.strictObject({
  findings: z.array(z.string()),
  /** How many occasions each entry of `ledger/excused` excused; absent where the evaluation does not list every verdict. */
  excuses: z.array(z.strictObject({ entry: z.string(), count: z.int(), reason: z.string().optional() })).optional(),
  waived: z.int(),
  needs: z.array(Need),
});
export type Why = z.infer<typeof Why>;

/** What one budget line has cost; amounts in its unit. */
export const LineCost = z.strictObject({
  unit: z.string().optional(),
  appropriated: z.number().optional(),
  committed: z.number().optional(),
  spent: z.number().optional(),
});
export type LineCost = z.infer<typeof LineCost>;

export const ReviewedGoal = z.strictObject({
  goal: z.string(),
  outcome: z.enum(["met", "missed", "underWay", "unknown", "notApplicable"]),
  result: GoalResult,
  why: Why,
  /** In how many periods running, this one included, it was promised and not met. */
  unmetFor: z.int(),
});
export type ReviewedGoal = z.infer<typeof ReviewedGoal>;

export const ReviewedTask = z.strictObject({
  task: z.string(),
  outcome: z.enum(["done", "partly", "missed", "underWay", "unknown", "notApplicable", "words"]),
  result: TaskResult,
  why: Why,
  /** Of the budget line that pays for it, which may pay for others too. */
  cost: LineCost.extend({ line: z.string() }).optional(),
});
export type ReviewedTask = z.infer<typeof ReviewedTask>;
