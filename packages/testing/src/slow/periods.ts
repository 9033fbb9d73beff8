import { DAY, dateOf, dayOf, daysBetween, mustReadDay, readClock, readDay, two, weekdayOf, writeDay } from "./days.ts";
import type { SiteDays } from "./site-days.ts";

/** A stretch of days, both ends included, with the id by which people name it. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half" | "year" | "term";

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The calendar period that contains a day; undefined outside terms. */
export function stretchAt(unit: CalendarUnit, day: number, site: SiteDays): Stretch | undefined {
  if (unit === "day") return { id: writeDay(day), from: day, to: day };
  if (unit === "week") return weekAt(day);
  if (unit === "term") return site.terms.find((term) => term.from <= day && day <= term.to);
  const length = monthsIn[unit];
  const [year, month] = dateOf(day);
  const index = Math.floor((month - 1) / length);
  const [from, to] = [dayOf(year, index * length + 1, 1), dayOf(year, (index + 1) * length + 1, 1) - 1];
  const mark = { month: `-${two(month)}`, quarter: `-Q${index + 1}`, half: `-H${index + 1}`, year: "" }[unit];
  return { id: `${String(year).padStart(4, "0")}${mark}`, from, to };
}

function weekAt(day: number): Stretch {
  const monday = day - weekdayOf(day) + 1;
  // The ISO year of a week is the year of its Thursday.
  const [year] = dateOf(monday + 3);
  const number = Math.floor((monday + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return { id: `${year}-W${two(number)}`, from: monday, to: monday + 6 };
}

/** The periods whose first day lies between two days. */
export function stretchesBetween(unit: CalendarUnit, from: number, to: number, site: SiteDays): readonly Stretch[] {
  if (unit === "term") return site.terms.filter((term) => from <= term.from && term.from <= to);
  return daysBetween(from, to).flatMap((day) => {
    const stretch = stretchAt(unit, day, site);
    return stretch?.from === day ? [stretch] : [];
  });
}

/** The period so many units earlier. */
export function stretchBefore(unit: CalendarUnit, stretch: Stretch, back: number, site: SiteDays): Stretch | undefined {
  if (unit === "term") {
    const ordered = [...site.terms].sort((a, b) => a.from - b.from);
    return ordered[ordered.findIndex((term) => term.id === stretch.id) - back];
  }
  let at: Stretch | undefined = stretch;
  for (let n = 0; n < back && at !== undefined; n += 1) at = stretchAt(unit, at.from - 1, site);
  return at;
}

/** Reads `covers` as minutes, the end excluded; undefined when it names no slot or period that has a span. */
export function readCovers(text: string, site: SiteDays): { readonly from: number; readonly to: number } | undefined {
  const whole = (stretch: { readonly from: number; readonly to: number } | undefined) =>
    stretch === undefined ? undefined : { from: stretch.from * DAY, to: (stretch.to + 1) * DAY };
  const term = site.terms.find((known) => known.id === text);
  if (term !== undefined) return whole(term);
  const day = readDay(text.slice(0, 10));
  if (day !== undefined) return coversOnDay(text, day, site);
  const months = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/.exec(text);
  if (months !== null) {
    const [, year, month, quarter, half] = months;
    if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
    if (month !== undefined) return whole(stretchAt("month", dayOf(Number(year), Number(month), 1), site));
    if (quarter !== undefined) return whole(stretchAt("quarter", dayOf(Number(year), Number(quarter) * 3, 1), site));
    if (half !== undefined) return whole(stretchAt("half", dayOf(Number(year), Number(half) * 6, 1), site));
    return whole(stretchAt("year", dayOf(Number(year), 1, 1), site));
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week === null) return undefined;
  // 4 January always lies in week 1.
  const stretch = weekAt(dayOf(Number(week[1]), 1, 4) + (Number(week[2]) - 1) * 7);
  return stretch.id === text ? whole(stretch) : undefined;
}

function coversOnDay(text: string, day: number, site: SiteDays): { from: number; to: number } | undefined {
  const rest = text.slice(10);
  if (rest === "") return { from: day * DAY, to: (day + 1) * DAY };
  if (/^T\d{2}:\d{2}$/.test(rest)) {
    const minute = day * DAY + readClock(rest.slice(1));
    return { from: minute, to: minute + 1 };
  }
  const until = readDay(rest.slice(1));
  if (rest.startsWith("/") && until !== undefined)
    return { from: day * DAY, to: (mustReadDay(rest.slice(1)) + 1) * DAY };
  const meal = site.meals.find((known) => `/${known.id}` === rest);
  return meal === undefined ? undefined : { from: day * DAY + meal.from, to: day * DAY + meal.to };
}
