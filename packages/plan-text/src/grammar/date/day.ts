import { addMonths, civilDate, dayNumber, daysInMonth, formatDay, parseDay } from "@houqin/core";

/** A year and month, the year unknown where the plan gives none. */
export interface YearMonth {
  readonly year: number | undefined;
  readonly month: number;
}

/**
 * Writes a day; without a year as `--MM-DD`.
 *
 * @example
 * writeDay(2026, 3, 9); //=> "2026-03-09"
 * writeDay(undefined, 3, 9); //=> "--03-09"
 */
export function writeDay(year: number | undefined, month: number, day: number): string {
  const [mm, dd] = [String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  return year === undefined ? `--${mm}-${dd}` : `${year}-${mm}-${dd}`;
}

/**
 * Gives the number of days of a month; February has 29 where the year is not known, so that nothing possible is refused.
 *
 * @example
 * lastDay(2026, 2); //=> 28
 * lastDay(undefined, 2); //=> 29
 */
export function lastDay(year: number | undefined, month: number): number {
  return year === undefined ? (month === 2 ? 29 : daysInMonth(2023, month)) : daysInMonth(year, month);
}

/**
 * Gives the number of a written day that is known to exist.
 *
 * @example
 * numberOfDay("1970-01-02"); //=> 1
 */
export function numberOfDay(day: string): number {
  return parseDay(day) ?? 0;
}

/**
 * Gives the day so many days after a written day; a day without a year is given back as it is.
 *
 * @example
 * shiftDay("2026-06-19", -1); //=> "2026-06-18"
 */
export function shiftDay(day: string, days: number): string {
  return day.startsWith("--") ? day : formatDay(numberOfDay(day) + days);
}

/**
 * Gives the day before the first of a month.
 *
 * @example
 * dayBeforeMonth({ year: 2026, month: 3 }); //=> "2026-02-28"
 */
export function dayBeforeMonth({ year, month }: YearMonth): string {
  const before = month === 1 ? 12 : month - 1;
  if (year === undefined) return writeDay(undefined, before, lastDay(undefined, before));
  return formatDay(dayNumber(year, month, 1) - 1);
}

/**
 * Gives the month that a written day lies in, or nothing without a year.
 *
 * @example
 * monthOf("2026-06-19"); //=> { year: 2026, month: 6 }
 */
export function monthOf(day: string): YearMonth | undefined {
  if (day.startsWith("--")) return undefined;
  const { year, month } = civilDate(numberOfDay(day));
  return { year, month };
}

/**
 * Gives the last day of the span of months that begins with one.
 *
 * @example
 * endOfMonths({ year: 2026, month: 7 }, 3); //=> "2026-09-30"
 */
export function endOfMonths({ year, month }: YearMonth, months: number): string {
  const last = ((month + months - 2) % 12) + 1;
  if (year === undefined) return writeDay(undefined, last, lastDay(undefined, last));
  return formatDay(addMonths(dayNumber(year, month, 1), months) - 1);
}
