import { unitStart } from "../calendar-unit.ts";
import type { Weekday } from "../every.ts";
import { type BaseSlot, daySlot } from "./base-slot.ts";
import { type Paced, strideIndexes, strideOf } from "./stride.ts";

/**
 * The place of a weekday in the week: Monday is 0.
 *
 * @example
 * weekdayPlace("WE"); //=> 2
 */
export function weekdayPlace(weekday: Weekday): number {
  return WEEK.indexOf(weekday);
}
const WEEK: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * One slot per named weekday, in every n-th ISO week.
 *
 * @example
 * weekdaySlots({ on: ["MO", "TH"] }, 0, 7).map((slot) => slot.id); //=> ["1970-01-01", "1970-01-05", "1970-01-08"]
 */
export function weekdaySlots(every: Paced & { readonly on: readonly Weekday[] }, from: number, to: number): BaseSlot[] {
  const stride = strideOf(every, "week");
  const begin = Math.max(from, stride.startDay);
  const places = every.on.map(weekdayPlace).sort((a, b) => a - b);
  const days = strideIndexes(stride, "week", from, to).flatMap((week) =>
    places.map((place) => unitStart("week", week) + place),
  );
  return days.filter((day) => begin <= day && day <= to).map(daySlot);
}
