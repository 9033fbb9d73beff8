import * as z from "zod";
import { lineFields } from "./budget-line.ts";

/** A line of a plan's budget: what an entry of kind `budget/line` says, its id, and the amount that the plan sets aside for it. */
export const BudgetLine = z.strictObject({
  id: z.string().min(1).max(200),
  ...lineFields,
  /** In the line's unit; it becomes the line's first appropriation. Leave it out where appropriations are recorded on their own. */
  amount: z.number().positive().optional(),
});
export type BudgetLine = z.infer<typeof BudgetLine>;

/**
 * The budget of a plan 预算: its lines. Each becomes an entry, so that corrections, replay and metrics need no second mechanism.
 *
 * @example
 * Budget.parse({ lines: [{ id: "food", name: "食材", amount: 480000 }] }).lines[0]?.unit; //=> "CNY"
 */
export const Budget = z.strictObject({
  lines: z.array(BudgetLine).refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, {
    error: "expected each line's id once",
  }),
});
export type Budget = z.infer<typeof Budget>;
