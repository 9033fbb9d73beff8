import { civilDate, dayNumber } from "@houqin/core";
import { numberOfDay, type YearMonth } from "./day.ts";

/** The days that a plan covers, where it says so, and the month that the part being read is about. */
export interface PlanSpan {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly month?: YearMonth | undefined;
  /** The words stand under a head that asks by when, such as 完成时限. */
  readonly due?: boolean | undefined;
}

/**
 * Gives the year in which a month of the plan lies: of the years that the plan touches, the one that brings it nearest to the plan.
 *
 * @example
 * yearOf({ from: "2025-09-01", to: "2026-01-31" }, 12, undefined); //=> 2025
 * yearOf({ from: "2025-09-01", to: "2026-01-31" }, 1, undefined); //=> 2026
 * yearOf({}, 1, undefined); //=> undefined
 */
export function yearOf(
  { from, to, month: part }: PlanSpan,
  month: number,
  day: number | undefined,
): number | undefined {
  if (from === undefined || to === undefined) return part?.month === month ? part.year : undefined;
  const [first, last] = [numberOfDay(from), numberOfDay(to)];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let year = civilDate(first).year; year <= civilDate(last).year; year++) {
    const at = dayNumber(year, month, Math.min(day ?? 15, 28));
    const away = at < first ? first - at : at > last ? at - last : 0;
    if (away < least) [best, least] = [year, away];
  }
  return best;
}
