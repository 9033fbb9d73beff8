import * as z from "zod";
import { CivilDay, Clock } from "./every.ts";

/**
 * A school term 学期; `middle` defaults to the day halfway. Both ends are included.
 *
 * @example
 * Term.parse({ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }).id; //=> "2025-autumn"
 */
export const Term = z.strictObject({
  id: z.string().min(1),
  from: CivilDay,
  to: CivilDay,
  middle: CivilDay.optional(),
});
export type Term = z.infer<typeof Term>;

/**
 * Days on which the site itself is closed, ends included.
 *
 * @example
 * Closure.parse({ from: "2025-09-24", to: "2025-09-25", reason: "台风停课" }).reason; //=> "台风停课"
 */
export const Closure = z.strictObject({ from: CivilDay, to: CivilDay, reason: z.string() });
export type Closure = z.infer<typeof Closure>;

/**
 * A meal and when it is served; one that ends at or before its start ends on the next day.
 *
 * @example
 * Meal.parse({ id: "lunch", from: "11:00", to: "12:30" }).from; //=> "11:00"
 */
export const Meal = z.strictObject({ id: z.string().min(1), from: Clock, to: Clock });
export type Meal = z.infer<typeof Meal>;

/**
 * The days and hours of a site.
 *
 * `operates` says on which days the site is open: `workdays` (working days of the calendar, default) or `daily`. Where `terms`
 * are given, only days inside a term count. `openDays` are open in any case (an arrival Sunday), `closures` never are.
 *
 * @example
 * Schedule.parse({ operates: "daily" }); //=> { operates: "daily" }
 */
export const Schedule = z.strictObject({
  operates: z.enum(["workdays", "daily"]).optional(),
  terms: z.array(Term).optional(),
  closures: z.array(Closure).optional(),
  openDays: z.array(CivilDay).optional(),
  meals: z.array(Meal).optional(),
});
export type Schedule = z.infer<typeof Schedule>;
