import { dayNumber, daysInMonth } from "../civil.ts";
import { digitsAt } from "../digits.ts";

/**
 * A day of every year.
 *
 * @example
 * readYearDay("11-09", "every.on[0]"); //=> { month: 11, day: 9 }
 */
export interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `MM-DD`; 02-29 is one. Throws a RangeError, naming `place`, for a day that no year has.
 *
 * @example
 * readYearDay("02-29", "every.on[0]"); //=> { month: 2, day: 29 }
 */
export function readYearDay(text: string, place: string): MonthAndDay {
  const [month, day] = [digitsAt(text, 0, 2), digitsAt(text, 3, 5)];
  const possible = text.length === 5 && text[2] === "-" && month >= 1 && month <= 12 && day >= 1;
  // 2000 is a leap year.
  if (!possible || !(day <= daysInMonth(2000, month))) {
    throw new RangeError(`${place}: "${text}" is a day of no year; expected MM-DD`);
  }
  return { month, day };
}

/**
 * The day number of a day of every year in one year; 02-29 falls on February 28 in common years.
 *
 * @example
 * formatDay(yearDayIn({ month: 2, day: 29 }, 2025)); //=> "2025-02-28"
 */
export function yearDayIn({ month, day }: MonthAndDay, year: number): number {
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
}
