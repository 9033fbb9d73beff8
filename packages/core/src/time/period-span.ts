import { type CalendarUnit, parseUnitId, unitId, unitIndex, unitStart } from "./calendar-unit.ts";
import { leadingDay, MINUTES_PER_DAY, parseClock, parseDay } from "./civil.ts";
import { digitsAt } from "./digits.ts";
import type { PeriodUnit } from "./period.ts";
import type { SiteCalendar } from "./site-calendar.ts";
import { termPart } from "./term-part.ts";

/**
 * A stretch of days, both included.
 *
 * @example
 * periodSpan("1970-01", siteCalendar(undefined, plainCalendar)); //=> { from: 0, to: 30 }
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A period with its id and its days, both included.
 *
 * @example
 * periodOf("month", 0, siteCalendar(undefined, plainCalendar)); //=> { id: "1970-01", from: 0, to: 30 }
 */
export interface NamedSpan extends Span {
  readonly id: string;
}

/**
 * The units that cut time into numbered periods; `plan` and `ever` are known only to an evaluation.
 *
 * @example
 * periodOf("quarter", 0, siteCalendar(undefined, plainCalendar))?.id; //=> "1970-Q1"
 */
export type CuttingUnit = Exclude<PeriodUnit, "plan" | "ever">;

/**
 * Reads a period id (see `Period`): a calendar period, the id of a term, or `YYYY-MM-DD/YYYY-MM-DD`. Unknown, impossible or reversed
 * ones give undefined.
 *
 * @example
 * periodSpan("1970-W02", siteCalendar(undefined, plainCalendar)); //=> { from: 4, to: 10 }
 */
export function periodSpan(id: string, cal: SiteCalendar): Span | undefined {
  const unit = parseUnitId(id);
  if (unit) return unitSpan(unit.unit, unit.index);
  const term = cal.terms.find((each) => each.id === id);
  if (term) return { from: term.from, to: term.to };
  if (id.length !== 21 || id[10] !== "/") return undefined;
  const [from, to] = [leadingDay(id), parseDay(id.slice(11))];
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/**
 * The period that contains a day; for `term`, undefined outside the terms.
 *
 * @example
 * periodOf("half", dayNumber(2025, 9, 1), siteCalendar(undefined, plainCalendar))?.id; //=> "2025-H2"
 */
export function periodOf(unit: CalendarUnit, day: number, cal: SiteCalendar): NamedSpan;
export function periodOf(unit: CuttingUnit, day: number, cal: SiteCalendar): NamedSpan | undefined;
export function periodOf(unit: CuttingUnit, day: number, cal: SiteCalendar): NamedSpan | undefined {
  if (unit !== "term") return namedSpan(unit, unitIndex(unit, day));
  const term = cal.terms.find((each) => each.from <= day && day <= each.to);
  return term && { id: term.id, from: term.from, to: term.to };
}

/**
 * The periods whose first day lies from `fromDay` to `toDay`, both included, in order.
 *
 * @example
 * periodsBetween("month", dayNumber(2025, 8, 2), dayNumber(2025, 10, 1), siteCalendar(undefined, plainCalendar)).map((p) => p.id); //=> ["2025-09", "2025-10"]
 */
export function periodsBetween(unit: CuttingUnit, fromDay: number, toDay: number, cal: SiteCalendar): NamedSpan[] {
  if (unit === "term") {
    const begun = cal.terms.filter((term) => fromDay <= term.from && term.from <= toDay);
    return begun.map(({ id, from, to }) => ({ id, from, to }));
  }
  const periods: NamedSpan[] = [];
  // The day before belongs to the last period that begins too early.
  for (let index = unitIndex(unit, fromDay - 1) + 1; unitStart(unit, index) <= toDay; index++) {
    periods.push(namedSpan(unit, index));
  }
  return periods;
}

/**
 * The period `n` units later (negative: earlier). Terms go by their order; undefined beyond the first and the last.
 *
 * @example
 * const site = siteCalendar(undefined, plainCalendar);
 * shiftPeriod("quarter", periodOf("quarter", dayNumber(2025, 9, 1), site), -3, site)?.id; //=> "2024-Q4"
 */
export function shiftPeriod(unit: CuttingUnit, period: Span, n: number, cal: SiteCalendar): NamedSpan | undefined {
  if (unit !== "term") return namedSpan(unit, unitIndex(unit, period.from) + n);
  const place = cal.terms.findIndex((term) => term.from === period.from);
  const term = place < 0 ? undefined : cal.terms[place + n];
  return term && { id: term.id, from: term.from, to: term.to };
}

/**
 * Reads what an entry covers as minutes, `to` excluded: a clock slot (`2025-09-01T07:30`, one minute), a meal (`2025-09-01/lunch`, its
 * hours), a part of a term (`<term>/start`, seven days), a festival (`<festival>-<year>`, its day), or any period that
 * {@link periodSpan} reads. What it cannot read gives undefined.
 *
 * @example
 * coversSpan("1970-01-02T07:30", siteCalendar(undefined, plainCalendar)); //=> { from: 1890, to: 1891 }
 */
export function coversSpan(covers: string, cal: SiteCalendar): Span | undefined {
  const days = periodSpan(covers, cal) ?? termPartSpan(covers, cal) ?? festivalSpan(covers, cal);
  if (days) return { from: days.from * MINUTES_PER_DAY, to: (days.to + 1) * MINUTES_PER_DAY };
  const day = leadingDay(covers);
  if (day === undefined) return undefined;
  const start = day * MINUTES_PER_DAY;
  const rest = covers.slice(11);
  if (covers[10] === "T") {
    const clock = parseClock(rest);
    return clock === undefined || clock === MINUTES_PER_DAY
      ? undefined
      : { from: start + clock, to: start + clock + 1 };
  }
  const meal = covers[10] === "/" ? cal.meals.find((each) => each.id === rest) : undefined;
  return meal && { from: start + meal.from, to: start + meal.to };
}

function termPartSpan(covers: string, cal: SiteCalendar): Span | undefined {
  const cut = covers.lastIndexOf("/");
  const part = covers.slice(cut + 1);
  if (part !== "start" && part !== "middle" && part !== "end") return undefined;
  const term = cal.terms.find((each) => each.id === covers.slice(0, cut));
  return term && termPart(term, part);
}

function festivalSpan(covers: string, cal: SiteCalendar): Span | undefined {
  const cut = covers.length - 5;
  const year = digitsAt(covers, cut + 1, covers.length);
  if (cut < 1 || covers[cut] !== "-" || Number.isNaN(year)) return undefined;
  const day = cal.calendar.festivalDay(covers.slice(0, cut), year);
  return day === undefined ? undefined : { from: day, to: day };
}

function unitSpan(unit: CalendarUnit, index: number): Span {
  return { from: unitStart(unit, index), to: unitStart(unit, index + 1) - 1 };
}

function namedSpan(unit: CalendarUnit, index: number): NamedSpan {
  return { id: unitId(unit, index), from: unitStart(unit, index), to: unitStart(unit, index + 1) - 1 };
}
