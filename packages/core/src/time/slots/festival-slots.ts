import { civilDate, formatYear } from "../civil.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import { type BaseSlot, spanSlot } from "./base-slot.ts";

/**
 * One slot per festival and year, from `from` to `to` days around its day (default 0, the day itself), named `<festival>-<year>`. Years in
 * which the calendar does not know the festival have none. Throws a RangeError when `from` is after `to`.
 *
 * @example
 * const newYear = { ...plainCalendar, festivalDay: (id, year) => (id === "new-year" ? dayNumber(year, 1, 1) : undefined) };
 * festivalSlots({ of: ["new-year"], from: -3 }, 300, 400, siteCalendar(undefined, newYear)).map((slot) => [slot.id, slot.day, slot.last]); //=> [["new-year-1971", 362, 365]]
 */
export function festivalSlots(
  every: { readonly of: readonly string[]; readonly from?: number | undefined; readonly to?: number | undefined },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const { from: before = 0, to: after = 0 } = every;
  if (before > after)
    throw new RangeError(`every: from ${before} is after to ${after}; expected from <= to, counted from the festival`);
  const tied = before === after ? "named" : "no";
  const slots: BaseSlot[] = [];
  const lastYear = civilDate(to - before).year;
  for (let year = civilDate(from - before).year; year <= lastYear; year++) {
    for (const festival of every.of) {
      const day = cal.calendar.festivalDay(festival, year);
      if (day === undefined || day + before < from || day + before > to) continue;
      slots.push(spanSlot(`${festival}-${formatYear(year)}`, day + before, day + after, tied));
    }
  }
  return slots;
}
