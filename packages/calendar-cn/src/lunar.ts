import { civilDate } from "@houqin/core";
import { FIRST_LUNAR_YEAR, lunarYears } from "./tables/lunar-years.ts";

/** A date of the Chinese lunisolar calendar 农历. `leap` marks a leap month 闰月, which follows the month of the same number. */
export interface LunarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–30. */
  readonly day: number;
  readonly leap: boolean;
}

/** What {@link fromLunar} takes: a lunar date, in a regular month unless it says otherwise. */
export interface LunarDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap?: boolean;
}

/**
 * Gives the lunar date of a day number. Undefined outside the lunar years 1949–2060 (1949-01-29 to 2061-01-20).
 *
 * @example
 * lunarDate(parseDay("2025-10-06")); //=> { year: 2025, month: 8, day: 15, leap: false }
 * lunarDate(parseDay("2025-07-25")); //=> { year: 2025, month: 6, day: 1, leap: true }
 */
export function lunarDate(day: number): LunarDate | undefined {
  const civilYear = civilDate(day).year;
  const year = day >= (newYearOf(civilYear) ?? Number.POSITIVE_INFINITY) ? civilYear : civilYear - 1;
  const row = lunarYears[year - FIRST_LUNAR_YEAR];
  if (row === undefined) return undefined;
  const [newYear, leapMonth, lengths] = row;
  let rest = day - newYear;
  const months = leapMonth === 0 ? 12 : 13;
  for (let position = 0; position < months; position++) {
    const length = monthLength(lengths, position);
    if (rest < length) {
      const afterLeap = leapMonth !== 0 && position >= leapMonth;
      return {
        year,
        month: afterLeap ? position : position + 1,
        day: rest + 1,
        leap: afterLeap && position === leapMonth,
      };
    }
    rest -= length;
  }
  return undefined;
}

/**
 * Gives the day number of a lunar date: the inverse of {@link lunarDate}.
 *
 * Undefined outside the lunar years 1949–2060 and for a date that does not exist: a leap month that the year does not have,
 * a 30th day of a month of 29.
 *
 * @example
 * formatDay(fromLunar({ year: 2027, month: 1, day: 1 })); //=> "2027-02-06"
 * fromLunar({ year: 2026, month: 6, day: 1, leap: true }); //=> undefined
 */
export function fromLunar(date: LunarDateLike): number | undefined {
  const { year, month, day, leap = false } = date;
  const row = lunarYears[year - FIRST_LUNAR_YEAR];
  if (row === undefined || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const [newYear, leapMonth, lengths] = row;
  if (leap && month !== leapMonth) return undefined;
  const position = leap || (leapMonth !== 0 && month > leapMonth) ? month : month - 1;
  if (!Number.isInteger(day) || day < 1 || day > monthLength(lengths, position)) return undefined;
  let start = newYear;
  for (let earlier = 0; earlier < position; earlier++) start += monthLength(lengths, earlier);
  return start + day - 1;
}

/** First day of a lunar year, which falls in the civil year of the same number (21 January to 20 February). */
export function newYearOf(year: number): number | undefined {
  return lunarYears[year - FIRST_LUNAR_YEAR]?.[0];
}

function monthLength(lengths: number, position: number): number {
  return 29 + ((lengths >> position) & 1);
}
