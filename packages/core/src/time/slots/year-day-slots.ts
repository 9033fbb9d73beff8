import { type BaseSlot, daySlot } from "./base-slot.ts";
import { type Paced, strideIndexes, strideOf } from "./stride.ts";
import { readYearDay, yearDayIn } from "./year-day.ts";

/**
 * One slot per named day of every n-th year; 02-29 falls on February 28 in common years. Throws a RangeError for a day of no year.
 *
 * @example
 * yearDaySlots({ on: ["06-30", "12-31"] }, 0, 364).map((slot) => slot.id); //=> ["1970-06-30", "1970-12-31"]
 */
export function yearDaySlots(every: Paced & { readonly on: readonly string[] }, from: number, to: number): BaseSlot[] {
  const stride = strideOf(every, "year");
  const begin = Math.max(from, stride.startDay);
  const dates = every.on.map((text, i) => readYearDay(text, `every.on[${i}]`));
  const years = strideIndexes(stride, "year", from, to).map((index) => 1970 + index);
  const days = years.flatMap((year) => dates.map((date) => yearDayIn(date, year)));
  return days.filter((day) => begin <= day && day <= to).map(daySlot);
}
