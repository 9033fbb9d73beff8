import { digitsAt } from "./digits.ts";

/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, without any time zone.
 * Civil minutes count from 1970-01-01T00:00 local time.
 */

/**
 * Minutes in a civil day.
 *
 * @example
 * MINUTES_PER_DAY; //=> 1440
 */
export const MINUTES_PER_DAY = 1440;

/**
 * Year, month (1–12) and day of month of a day number.
 *
 * @example
 * civilDate(20332); //=> { year: 2025, month: 9, day: 1 }
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Counts the days from 1970-01-01 to a civil date. The date is taken to exist; {@link parseDay} is the one that checks.
 *
 * @example
 * dayNumber(1970, 1, 2); //=> 1
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Splits a day number into year, month and day of month.
 *
 * @example
 * civilDate(0); //=> { year: 1970, month: 1, day: 1 }
 */
export function civilDate(day: number): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/**
 * Number of days in a month (1–12).
 *
 * @example
 * daysInMonth(2024, 2); //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * Day of the week, ISO: Monday is 1, Sunday is 7.
 *
 * @example
 * isoWeekday(dayNumber(2025, 9, 1)); //=> 1
 */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Reads `YYYY-MM-DD`. An impossible date such as 2025-02-30 gives undefined.
 *
 * @example
 * parseDay("2025-09-01"); //=> 20332
 * parseDay("2025-02-30"); //=> undefined
 */
export function parseDay(text: string): number | undefined {
  return text.length === 10 ? leadingDay(text) : undefined;
}

/**
 * Reads the `YYYY-MM-DD` with which a text begins, whatever follows it. An impossible date gives undefined.
 *
 * @example
 * leadingDay("2025-09-01/lunch"); //=> 20332
 */
export function leadingDay(text: string): number | undefined {
  if (text[4] !== "-" || text[7] !== "-") return undefined;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  // Written so that NaN fails.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return day <= 28 || day <= daysInMonth(year, month) ? dayNumber(year, month, day) : undefined;
}

/**
 * Writes a day number as `YYYY-MM-DD`.
 *
 * @example
 * formatDay(20332); //=> "2025-09-01"
 */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/**
 * Writes civil minutes as `YYYY-MM-DDTHH:mm`.
 *
 * @example
 * formatMinute(20332 * 1440 + 750); //=> "2025-09-01T12:30"
 */
export function formatMinute(minute: number): string {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  return `${formatDay(day)}T${formatClock(minute - day * MINUTES_PER_DAY)}`;
}

/**
 * Reads a clock time `HH:mm` as minutes after midnight; `24:00` is the end of the day. Anything else gives undefined.
 *
 * @example
 * parseClock("07:30"); //=> 450
 */
export function parseClock(text: string): number | undefined {
  if (text.length !== 5 || text[2] !== ":") return undefined;
  const [hour, minute] = [digitsAt(text, 0, 2), digitsAt(text, 3, 5)];
  return minute <= 59 && hour * 60 + minute <= MINUTES_PER_DAY ? hour * 60 + minute : undefined;
}

/**
 * Writes minutes after midnight (0–1440) as `HH:mm`.
 *
 * @example
 * formatClock(450); //=> "07:30"
 */
export function formatClock(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/**
 * Writes a year with at least four digits.
 *
 * @example
 * formatYear(2025); //=> "2025"
 */
export function formatYear(year: number): string {
  return year >= 1000 ? `${year}` : String(year).padStart(4, "0");
}

/**
 * Writes a number from 0 to 99 with two digits.
 *
 * @example
 * twoDigits(9); //=> "09"
 */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/**
 * The same day of month `months` later (negative: earlier), or the last day of that month where it is shorter.
 *
 * @example
 * formatDay(addMonths(dayNumber(2025, 1, 31), 1)); //=> "2025-02-28"
 */
export function addMonths(day: number, months: number): number {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}
