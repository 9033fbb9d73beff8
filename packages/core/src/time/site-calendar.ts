import type { Calendar, DayStatus } from "./calendar.ts";
import { formatDay, isoWeekday } from "./civil.ts";
import type { Schedule } from "./schedule.ts";
import { type MealHours, readDay, readDaySpan, readMeals, readTerms, type TermSpan } from "./schedule-numbers.ts";

/**
 * The national calendar as one site lives by it: its terms, closures, open days and meals.
 *
 * @example
 * const site = siteCalendar({ operates: "daily" }, plainCalendar);
 * site.isOperating(dayNumber(2025, 9, 6)); //=> true
 * site.isWorkday(dayNumber(2025, 9, 6)); //=> false
 */
export interface SiteCalendar {
  readonly calendar: Calendar;
  /** Sorted by first day. */
  readonly terms: readonly TermSpan[];
  readonly meals: readonly MealHours[];
  /** A working day of the calendar that is no closure of the site. */
  isWorkday(day: number): boolean;
  /** A day on which the site is open. */
  isOperating(day: number): boolean;
  /** A day inside one of the site's own closures. */
  isClosed(day: number): boolean;
  status(day: number): DayStatus;
  /** The `n`-th working day after a day (0: the day itself). Throws a RangeError when ten years hold no working day. */
  workdaysAfter(day: number, n: number): number;
  /** The `n`-th working day before a day (0: the day itself). Throws a RangeError when ten years hold no working day. */
  workdaysBefore(day: number, n: number): number;
}

/**
 * A calendar for want of a national one: Monday to Friday are worked, no festivals, nothing confirmed.
 *
 * @example
 * plainCalendar.day(dayNumber(2025, 10, 1)); //=> { working: true, status: "provisional" }
 */
export const plainCalendar: Calendar = Object.freeze({
  name: "plain",
  confirmed: Object.freeze({ from: 0, through: -1 }),
  festivals: Object.freeze([]),
  day: (day: number) => (isoWeekday(day) <= 5 ? plainWorkday : plainWeekend),
  festivalDay: () => undefined,
});
const plainWorkday = Object.freeze({ working: true, status: "provisional" } as const);
const plainWeekend = Object.freeze({ working: false, status: "provisional" } as const);

const STATUSES = ["confirmed", "provisional", "unknown"] as const;
const KNOWN = 1;
const WORKDAY = 2;
const OPERATING = 4;
const CLOSED = 8;
const STATUS_SHIFT = 4;
// 1940-01-01 to 2119: one byte a day. Days outside are answered each time anew.
const FIRST_KEPT = -10957;
const KEPT_DAYS = 65536;
const LONGEST_GAP = 3660;

/**
 * Lays a site's schedule over a national calendar. What it knows of a day is worked out once and kept.
 *
 * A closure wins over `openDays`, and an empty list of terms is as good as none. Throws a RangeError that names the place for an
 * impossible date or clock, a span that ends before it begins, and a term whose id is taken or reads as a calendar period.
 *
 * @example
 * const site = siteCalendar({ closures: [{ from: "2025-09-02", to: "2025-09-03", reason: "typhoon" }] }, plainCalendar);
 * site.isWorkday(dayNumber(2025, 9, 2)); //=> false
 * formatDay(site.workdaysAfter(dayNumber(2025, 9, 1), 1)); //=> "2025-09-04"
 */
export function siteCalendar(schedule: Schedule | undefined, calendar: Calendar): SiteCalendar {
  const terms = readTerms(schedule?.terms ?? []);
  const meals = readMeals(schedule?.meals ?? []);
  const closures = (schedule?.closures ?? []).map((closure, i) => readDaySpan(closure, `schedule.closures[${i}]`));
  const openDays = new Set((schedule?.openDays ?? []).map((day, i) => readDay(day, `schedule.openDays[${i}]`)));
  const daily = schedule?.operates === "daily";
  const kept = new Uint8Array(KEPT_DAYS);

  const work = (day: number): number => {
    const { working, status } = calendar.day(day);
    const closed = closures.some((span) => span.from <= day && day <= span.to);
    const taught = terms.length === 0 || terms.some((term) => term.from <= day && day <= term.to);
    const open = !closed && (openDays.has(day) || (taught && (daily || working)));
    const flags = (closed ? CLOSED : 0) | (open ? OPERATING : 0) | (working && !closed ? WORKDAY : 0) | KNOWN;
    return flags | (STATUSES.indexOf(status) << STATUS_SHIFT);
  };
  const flagsOf = (day: number): number => {
    const place = day - FIRST_KEPT;
    const before = kept[place];
    if (before === undefined) return work(day);
    if (before !== 0) return before;
    const flags = work(day);
    kept[place] = flags;
    return flags;
  };
  const isWorkday = (day: number) => (flagsOf(day) & WORKDAY) !== 0;
  const walk = (start: number, n: number, step: 1 | -1): number => {
    let [day, left, idle] = [start, n, 0];
    while (left > 0) {
      day += step;
      idle = isWorkday(day) ? 0 : idle + 1;
      if (idle === 0) left -= 1;
      if (idle > LONGEST_GAP) {
        const side = step > 0 ? "after" : "before";
        throw new RangeError(`no working day in the ten years ${side} ${formatDay(start)}; check schedule.closures`);
      }
    }
    return day;
  };

  return Object.freeze({
    calendar,
    terms: Object.freeze(terms),
    meals: Object.freeze(meals),
    isWorkday,
    isOperating: (day: number) => (flagsOf(day) & OPERATING) !== 0,
    isClosed: (day: number) => (flagsOf(day) & CLOSED) !== 0,
    status: (day: number) => STATUSES[flagsOf(day) >> STATUS_SHIFT] ?? "unknown",
    workdaysAfter: (day: number, n: number) => walk(day, n, 1),
    workdaysBefore: (day: number, n: number) => walk(day, n, -1),
  });
}
