import {
  DAY,
  dateOf,
  dayOf,
  daysBetween,
  lastDayOfMonth,
  mustReadDay,
  readClock,
  weekdayNames,
  weekdayOf,
  writeDay,
} from "./days.ts";
import { type Stretch, stretchAt, stretchesBetween } from "./periods.ts";
import { randomDays } from "./random-days.ts";
import type { Every, MonthDay } from "./schemas.ts";
import type { SiteDays } from "./site-days.ts";

/** A slot before it is shifted and before its window is laid on it. Minutes, `to` excluded. */
export interface Base {
  readonly id: string;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** Tied to one day, so that a non-working day may move it. */
  readonly oneDay: boolean;
}

type Of<Unit extends Every["unit"]> = Extract<Every, { unit: Unit }>;
type Turns = { readonly interval?: number | undefined; readonly starting?: string | undefined };
type DayUnit = "day" | "workday" | "operatingDay";

/** The slots whose first day lies between two days. */
export function baseSlots(every: Every, from: number, to: number, site: SiteDays): readonly Base[] {
  const starting = "starting" in every && every.starting !== undefined ? mustReadDay(every.starting) * DAY : undefined;
  return unitSlots(every, from, to, site).filter((base) => starting === undefined || base.to > starting);
}

function unitSlots(every: Every, from: number, to: number, site: SiteDays): readonly Base[] {
  const days = daysBetween(from, to);
  switch (every.unit) {
    case "day":
    case "workday":
    case "operatingDay":
      return daySlots(every, days, site);
    case "meal":
      return days.filter(site.isOperating).flatMap((day) => mealSlots(every, day, site));
    case "clock":
      return days.filter((day) => isDayOf(every.days ?? "day", day, site)).flatMap((day) => clockSlots(every, day));
    case "weekday":
      return days
        .filter((day) => every.on.some((name) => weekdayNames.indexOf(name) + 1 === weekdayOf(day)))
        .filter((day) => isTurn("week", day, every, site))
        .map(wholeDay);
    case "week":
    case "quarter":
    case "half":
      return stretchesBetween(every.unit, from, to, site)
        .filter((stretch) => isTurn(every.unit, stretch.from, every, site))
        .map(whole);
    case "month":
    case "year":
      return calendarSlots(every, from, to, site);
    case "term":
      return site.terms.flatMap((term) => termSlots(every, term)).filter((base) => from <= base.day && base.day <= to);
    case "festival":
      return festivalSlots(every, from, to, site);
    case "season":
      return seasonSlots(every, from, to, site);
    case "random":
      return randomDays(every, from, to, site).map(wholeDay);
    default:
      throw new Error(`the slow evaluator expands no slots of unit ${every.unit}`);
  }
}

function wholeDay(day: number): Base {
  return { id: writeDay(day), day, from: day * DAY, to: (day + 1) * DAY, oneDay: true };
}

function whole(stretch: Stretch): Base {
  return { id: stretch.id, day: stretch.from, from: stretch.from * DAY, to: (stretch.to + 1) * DAY, oneDay: false };
}

function isDayOf(unit: DayUnit, day: number, site: SiteDays): boolean {
  return unit === "day" || (unit === "workday" ? site.isWorkday(day) : site.isOperating(day));
}

function daySlots(every: Of<DayUnit>, days: readonly number[], site: SiteDays): readonly Base[] {
  const start = every.starting === undefined ? undefined : mustReadDay(every.starting);
  const among = days
    .filter((day) => isDayOf(every.unit, day, site))
    .filter((day) => start === undefined || day >= start);
  const interval = every.interval ?? 1;
  if (interval === 1) return among.map(wholeDay);
  const turn = (day: number) =>
    daysBetween(start ?? 0, day - 1).filter((past) => isDayOf(every.unit, past, site)).length;
  return among.filter((day) => turn(day) % interval === 0).map(wholeDay);
}

/** Says whether it is the turn of a period: every n-th, counted from the one that contains `starting`, else 1970-01-01. */
function isTurn(
  unit: "week" | "month" | "quarter" | "half" | "year",
  day: number,
  every: Turns,
  site: SiteDays,
): boolean {
  const first = stretchAt(unit, every.starting === undefined ? 0 : mustReadDay(every.starting), site);
  const own = stretchAt(unit, day, site);
  if (first === undefined || own === undefined) return false;
  const [year, month] = dateOf(own.from);
  const [firstYear, firstMonth] = dateOf(first.from);
  const months = (year - firstYear) * 12 + month - firstMonth;
  const index =
    unit === "week" ? (own.from - first.from) / 7 : months / { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  return index % (every.interval ?? 1) === 0;
}

function mealSlots(every: Of<"meal">, day: number, site: SiteDays): readonly Base[] {
  return site.meals
    .filter((meal) => every.meals === undefined || every.meals.includes(meal.id))
    .map((meal) => ({
      id: `${writeDay(day)}/${meal.id}`,
      day,
      from: day * DAY + meal.from,
      to: day * DAY + meal.to,
      oneDay: true,
    }));
}

function clockSlots(every: Of<"clock">, day: number): readonly Base[] {
  const times = [...new Set(every.at)].sort();
  return times.map((time, index) => ({
    id: `${writeDay(day)}T${time}`,
    day,
    from: day * DAY + readClock(time),
    to: day * DAY + readClock(times[index + 1] ?? "24:00"),
    oneDay: true,
  }));
}

function calendarSlots(every: Of<"month"> | Of<"year">, from: number, to: number, site: SiteDays): readonly Base[] {
  // A period that begins before the range may have a named day in it.
  return stretchesBetween(every.unit, from - 366, to, site)
    .filter((stretch) => isTurn(every.unit, stretch.from, every, site))
    .flatMap((stretch) => {
      if (every.on === undefined) return [whole(stretch)];
      if (every.unit === "year") return every.on.map((date) => wholeDay(yearDay(date, dateOf(stretch.from)[0])));
      return every.on.flatMap((date) => monthDay(date, stretch, site)).map(wholeDay);
    })
    .filter((base) => from <= base.day && base.day <= to);
}

/** The day of a `MM-DD` in a year; 29 February is the last of February in a common year. */
export function yearDay(date: string, year: number): number {
  const [month, day] = [Number(date.slice(0, 2)), Number(date.slice(3))];
  return Math.min(dayOf(year, month, day), lastDayOfMonth(year, month));
}

function monthDay(on: MonthDay, month: Stretch, site: SiteDays): readonly number[] {
  const days = daysBetween(month.from, month.to);
  const pick = (day: number | undefined) => (day === undefined ? [] : [day]);
  if (typeof on === "number") return pick(Math.min(month.from + on - 1, month.to));
  if (on === "last") return [month.to];
  if (on === "first-workday") return pick(days.find(site.isWorkday));
  if (on === "last-workday") return pick(days.findLast(site.isWorkday));
  const [which = "", name = ""] = on.split("-");
  const same = days.filter((day) => weekdayNames.indexOf(name) + 1 === weekdayOf(day));
  return pick(which === "last" ? same.at(-1) : same[Number(which) - 1]);
}

function termSlots(every: Of<"term">, term: SiteDays["terms"][number]): readonly Base[] {
  const days = every.days ?? 7;
  if (every.at === undefined) return [whole(term)];
  return every.at.map((part) => {
    const from = { start: term.from, middle: term.middle - Math.floor(days / 2), end: term.to - days + 1 }[part];
    return whole({ id: `${term.id}/${part}`, from, to: from + days - 1 });
  });
}

function festivalSlots(every: Of<"festival">, from: number, to: number, site: SiteDays): readonly Base[] {
  const years = daysBetween(dateOf(from)[0] - 1, dateOf(to)[0] + 1);
  return every.of
    .flatMap((festival) =>
      years.flatMap((year) => {
        const day = site.festivalDay(festival, year);
        if (day === undefined) return [];
        return [whole({ id: `${festival}-${year}`, from: day + (every.from ?? 0), to: day + (every.to ?? 0) })];
      }),
    )
    .filter((base) => from <= base.day && base.day <= to);
}

function seasonSlots(every: Of<"season">, from: number, to: number, site: SiteDays): readonly Base[] {
  const isIn = (day: number) => {
    const date = writeDay(day).slice(5);
    return every.from <= every.to ? every.from <= date && date <= every.to : every.from <= date || date <= every.to;
  };
  const inner: Every = { unit: every.every };
  return baseSlots(inner, from, to, site).filter((base) => isIn(base.day));
}
