import { unitStart } from "../calendar-unit.ts";
import { isoWeekday } from "../civil.ts";
import { type MonthDay, Weekday } from "../every.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import { type BaseSlot, daySlot } from "./base-slot.ts";
import { type Paced, strideIndexes, strideOf } from "./stride.ts";
import { weekdayPlace } from "./weekday-slots.ts";

/**
 * One slot per named day of every n-th month. A month without that day (a fifth Monday, a working day) has none.
 *
 * @example
 * monthDaySlots({ on: [31, "1-MO"] }, 0, 58, siteCalendar(undefined, plainCalendar)).map((slot) => slot.id); //=> ["1970-01-31", "1970-01-05", "1970-02-28", "1970-02-02"]
 */
export function monthDaySlots(
  every: Paced & { readonly on: readonly MonthDay[] },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const stride = strideOf(every, "month");
  const begin = Math.max(from, stride.startDay);
  const slots: BaseSlot[] = [];
  for (const month of strideIndexes(stride, "month", from, to)) {
    const [first, last] = [unitStart("month", month), unitStart("month", month + 1) - 1];
    for (const on of every.on) {
      const day = monthDay(on, first, last, cal);
      if (day !== undefined && begin <= day && day <= to) slots.push(daySlot(day));
    }
  }
  return slots;
}

function monthDay(on: MonthDay, first: number, last: number, cal: SiteCalendar): number | undefined {
  if (typeof on === "number") return Math.min(first + on - 1, last);
  if (on === "last") return last;
  if (on === "first-workday") return workdayBetween(first, last, 1, cal);
  if (on === "last-workday") return workdayBetween(last, first, -1, cal);
  const [ordinal = "", name] = on.split("-");
  const weekday = weekdayPlace(Weekday.parse(name)) + 1;
  if (ordinal === "last") return last - ((isoWeekday(last) - weekday + 7) % 7);
  const day = first + ((weekday - isoWeekday(first) + 7) % 7) + (Number(ordinal) - 1) * 7;
  return day <= last ? day : undefined;
}

function workdayBetween(start: number, end: number, step: 1 | -1, cal: SiteCalendar): number | undefined {
  for (let day = start; day !== end + step; day += step) if (cal.isWorkday(day)) return day;
  return undefined;
}
