import * as z from "zod";
import { CivilDay } from "../time/every.ts";

/** One line of a plan's budget 预算科目. Amounts are in `unit`, such as `CNY`, `kWh` or `m3`. */
export const PlanBudgetLine = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  parent: z.string().optional(),
  unit: z.string().optional(),
  /** What alone the money may be spent on 专款专用. */
  earmark: z.string().optional(),
  /** What happens when a line has too little left, by stage. */
  control: z.partialRecord(z.enum(["request", "commitment", "expense"]), z.enum(["stop", "warn", "ignore"])).optional(),
  /** How a year's amount falls on its months. */
  months: z.array(z.number().min(0)).min(1).max(12).optional(),
});
export type PlanBudgetLine = z.infer<typeof PlanBudgetLine>;

/** What a plan may spend: its lines, and what is appropriated to them. */
export const PlanBudget = z.strictObject({
  lines: z.array(PlanBudgetLine),
  appropriations: z
    .array(
      z.strictObject({
        line: z.string(),
        amount: z.number(),
        on: CivilDay.optional(),
        source: z.string().optional(),
      }),
    )
    .optional(),
});
export type PlanBudget = z.infer<typeof PlanBudget>;
