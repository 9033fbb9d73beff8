import { mustReadDay, readClock } from "./days.ts";
import type { SlowCalendar } from "./input.ts";
import type { Schedule } from "./schemas.ts";

/** The working and open days of a site, its terms and its meals. */
export interface SiteDays {
  readonly terms: readonly {
    readonly id: string;
    readonly from: number;
    readonly middle: number;
    readonly to: number;
  }[];
  /** Minutes of the day. */
  readonly meals: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  isWorkday(day: number): boolean;
  isOperating(day: number): boolean;
  festivalDay(id: string, year: number): number | undefined;
}

export function siteDays(schedule: Schedule | undefined, calendar: SlowCalendar): SiteDays {
  const terms = (schedule?.terms ?? []).map((term) => {
    const [from, to] = [mustReadDay(term.from), mustReadDay(term.to)];
    const middle = term.middle === undefined ? from + Math.floor((to - from) / 2) : mustReadDay(term.middle);
    return { id: term.id, from, middle, to };
  });
  const meals = (schedule?.meals ?? []).map((meal) => ({
    id: meal.id,
    from: readClock(meal.from),
    to: readClock(meal.to) + (readClock(meal.to) <= readClock(meal.from) ? 1440 : 0),
  }));
  const isClosed = (day: number) =>
    (schedule?.closures ?? []).some((closure) => mustReadDay(closure.from) <= day && day <= mustReadDay(closure.to));
  const isWorkday = (day: number) => calendar.isWorkday(day) && !isClosed(day);
  const isOperating = (day: number) => {
    if (isClosed(day)) return false;
    if ((schedule?.openDays ?? []).some((open) => mustReadDay(open) === day)) return true;
    if (schedule?.terms !== undefined && !terms.some((term) => term.from <= day && day <= term.to)) return false;
    return schedule?.operates === "daily" || calendar.isWorkday(day);
  };
  return { terms, meals, isWorkday, isOperating, festivalDay: (id, year) => calendar.festivalDay(id, year) };
}

/** The n-th working day after a day; n 0 is the day itself. With a step of -1, before it. */
export function nthWorkday(site: SiteDays, day: number, n: number, step: 1 | -1): number {
  let at = day;
  for (let found = 0; found < n; ) {
    at += step;
    if (site.isWorkday(at)) found += 1;
    if (Math.abs(at - day) > 4000) throw new Error("no working day within ten years");
  }
  return at;
}
