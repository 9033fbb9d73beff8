import * as z from "zod";
import { lineFields } from "./budget-line.ts";
import { Month } from "./budget-posting.ts";
import { Day } from "./field.ts";
import { misfit, unfit } from "./misfit.ts";
import { phrase } from "./phrase.ts";
import { toMinor, wholeParts } from "./unit-digits.ts";

const amount = z.number().positive();

/** A line of a plan's budget: what an entry of kind `budget/line` says, its id, and the amount that the plan sets aside for it. */
export const BudgetLine = z
  .strictObject({
    id: z.string().min(1).max(200),
    ...lineFields,
    /** In the line's unit; it becomes the line's first appropriation. Leave it out where appropriations are recorded on their own. */
    amount: amount.optional(),
  })
  .superRefine(wholeParts("amount"));
export type BudgetLine = z.infer<typeof BudgetLine>;

/** What a plan gives a line, in the line's unit, beside the line's own amount: on a day, for a month, by a decision with a number 批复文号. */
export const BudgetGrant = z.strictObject({
  line: z.string().min(1),
  amount,
  /** Default: the first day of the budget. */
  on: Day.optional(),
  month: Month.optional(),
  number: z.string().optional(),
});
export type BudgetGrant = z.infer<typeof BudgetGrant>;

/**
 * The budget of a plan 预算: its lines, and what is appropriated to them. Each becomes an entry, so that corrections, replay and metrics
 * need no second mechanism.
 *
 * @example
 * Budget.parse({ lines: [{ id: "food", name: "食材", amount: 480000 }] }).lines[0]?.unit; //=> "CNY"
 */
export const Budget = z
  .strictObject({
    lines: z
      .array(BudgetLine)
      .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, unfit(phrase("idOnce"))),
    appropriations: z.array(BudgetGrant).optional(),
  })
  .superRefine(({ lines, appropriations = [] }, context) => {
    for (const [index, { line, amount: input }] of appropriations.entries()) {
      const unit = lines.find(({ id }) => id === line)?.unit;
      if (unit === undefined || toMinor(input, unit) !== undefined) continue;
      context.addIssue({ ...misfit(["appropriations", index, "amount"], phrase("wholeAmount", { unit })), input });
    }
  });
export type Budget = z.infer<typeof Budget>;
