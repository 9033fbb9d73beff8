import * as z from "zod";

/**
 * Calendar units that cut time into periods; `plan` is the plan's own period (else the evaluated one), `ever` is all time.
 *
 * @example
 * PeriodUnit.safeParse("semester").success; //=> false
 */
export const PeriodUnit = z.enum(["day", "week", "month", "quarter", "half", "year", "term", "plan", "ever"]);
export type PeriodUnit = z.infer<typeof PeriodUnit>;

/**
 * Calendar periods, or a rolling one that ends on each day of reading.
 *
 * @example
 * PeriodSpec.parse({ rolling: 12, unit: "months" }); //=> { rolling: 12, unit: "months" }
 */
export const PeriodSpec = z.union([
  PeriodUnit,
  z.strictObject({ rolling: z.int().min(1), unit: z.enum(["days", "months"]) }),
]);
export type PeriodSpec = z.infer<typeof PeriodSpec>;

/**
 * A period by its id: `2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-W36`, `2026-09-01`, the id of a school term, or
 * `2025-09-01/2026-08-31` (both days included).
 *
 * @example
 * Period.parse("2026-Q3"); //=> "2026-Q3"
 */
export const Period = z.string().min(1);
export type Period = z.infer<typeof Period>;
