import type { SiteCalendar } from "../site-calendar.ts";
import { type BaseSlot, daySlot } from "./base-slot.ts";
import { type Paced, strideOf } from "./stride.ts";

/**
 * Which days a day-like unit means: all, working days, or days on which the site is open.
 *
 * @example
 * dayTest("workday", siteCalendar(undefined, plainCalendar))(2); //=> false
 */
export type DayKind = "day" | "workday" | "operatingDay";

/**
 * Gives the test that a day belongs to a kind.
 *
 * @example
 * dayTest("day", siteCalendar(undefined, plainCalendar))(2); //=> true
 */
export function dayTest(kind: DayKind, cal: SiteCalendar): (day: number) => boolean {
  if (kind === "day") return () => true;
  return kind === "workday" ? cal.isWorkday : cal.isOperating;
}

/**
 * One slot per day of the kind. With an interval n, every n-th such day: working days are counted, not the days between them.
 *
 * @example
 * daySlots({ unit: "workday", interval: 2 }, 0, 6, siteCalendar(undefined, plainCalendar)).map((slot) => slot.id); //=> ["1970-01-01", "1970-01-05", "1970-01-07"]
 */
export function daySlots(
  every: Paced & { readonly unit: DayKind },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const has = dayTest(every.unit, cal);
  const stride = strideOf(every, "day");
  const begin = Math.max(from, stride.startDay);
  const slots: BaseSlot[] = [];
  let rank = stride.every === 1 ? 0 : rankOf(every.unit, has, stride.first, begin);
  for (let day = begin; day <= to; day++) {
    if (!has(day)) continue;
    if (rank % stride.every === 0) slots.push(daySlot(day));
    rank += 1;
  }
  return slots;
}

// How many days of the kind lie from `first` up to `day`; negative when `day` comes before `first`.
function rankOf(kind: DayKind, has: (day: number) => boolean, first: number, day: number): number {
  if (kind === "day") return day - first;
  let rank = 0;
  for (let each = first; each < day; each++) if (has(each)) rank += 1;
  for (let each = day; each < first; each++) if (has(each)) rank -= 1;
  return rank;
}
