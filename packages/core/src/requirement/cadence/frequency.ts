import type { Every, MonthDay } from "../../time/every.ts";
import { noLonger } from "../strictness/stretch.ts";
import { hasSlotsOf, isPaced } from "./common-slots.ts";
import type { Density } from "./density.ts";
import { farthestApart, gapLength } from "./farthest-apart.ts";
import { isOneDay } from "./one-day.ts";

/** How many whole units lie in a larger one at the least; one that is not named may hold none. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  day: { oneDay: 1, day: 1, week: 7, month: 28, quarter: 90, half: 181, year: 365, term: 1 },
  week: { week: 1, month: 3, quarter: 12, half: 25, year: 51 },
  month: { month: 1, quarter: 3, half: 6, year: 12 },
  quarter: { quarter: 1, half: 2, year: 4 },
  half: { half: 1, year: 2 },
  year: { year: 1 },
  term: { term: 1 },
  workday: { workday: 1 },
  operatingDay: { operatingDay: 1 },
};

/**
 * How many slots of the first lie in each slot of the second at the least; 0 where none is certain.
 *
 * @example
 * slotsWithin({ unit: "week" }, { unit: "month" }); //=> 3
 * slotsWithin({ unit: "workday" }, { unit: "week" }); //=> 0
 */
export function slotsWithin(first: Every, second: Every): number {
  if (hasSlotsOf(first, second)) return Math.max(1, nested(first, second));
  return nested(first, second);
}

function nested(first: Every, second: Every): number {
  if (second.unit === "gap") return oftener(first, second) ? 1 : 0;
  const dense = densityOf(first);
  const held = dense ? dense.count * Math.floor((WITHIN[dense.unit]?.[spanOf(second)] ?? 0) / dense.interval) : 0;
  return Math.max(held, nestedAlike(first, second));
}

/** Slots of one unit that lie in narrower places of the same units. */
function nestedAlike(first: Every, second: Every): number {
  if (first.unit === "month" && second.unit === "month" && first.on && !second.on && isPaced(first, second))
    return certainMonthDays(first.on);
  if (first.unit === "year" && second.unit === "year" && first.on && !second.on && isPaced(first, second))
    return certainYearDays(first.on);
  if (first.unit === "weekday" && second.unit === "week" && isPaced(first, second)) return new Set(first.on).size;
  if (first.unit === "festival" && second.unit === "festival") {
    const closer = (first.from ?? 0) >= (second.from ?? 0) && (first.to ?? 0) <= (second.to ?? 0);
    return closer && second.of.every((festival) => first.of.includes(festival)) ? 1 : 0;
  }
  if (first.unit === "term" && second.unit === "term" && first.at && second.at) {
    const closer = (first.days ?? 7) <= (second.days ?? 7);
    return closer && second.at.every((part) => first.at?.includes(part)) ? 1 : 0;
  }
  if (first.unit === "season" && second.unit === "season") {
    const same = first.from === second.from && first.to === second.to;
    return same && first.every === "day" ? 1 : 0;
  }
  return 0;
}

function oftener(first: Every, gap: Extract<Every, { unit: "gap" }>): boolean {
  const apart = first.unit === "gap" ? gapLength(first) : farthestApart(first, densityOf(first));
  return apart !== undefined && noLonger(apart, gapLength(gap));
}

/** What a slot of the second takes up. */
function spanOf(every: Every): string {
  if (every.unit === "workday" || every.unit === "operatingDay") return every.unit;
  if (every.unit === "season") return every.every;
  if (every.unit === "term" && every.at) return "oneDay";
  if (every.unit === "festival") return every.of.length === 1 ? "oneDay" : "";
  return every.unit !== "day" && isOneDay(every) ? "oneDay" : every.unit;
}

/** Slots from a start on are missing before it. */
function densityOf(every: Every): Density | undefined {
  if ("starting" in every && every.starting !== undefined) return undefined;
  const interval = "interval" in every ? (every.interval ?? 1) : 1;
  switch (every.unit) {
    case "clock":
      return { unit: every.days ?? "day", count: new Set(every.at).size, interval };
    case "weekday":
      return { unit: "week", count: new Set(every.on).size, interval };
    case "month":
      return { unit: "month", count: every.on ? certainMonthDays(every.on) : 1, interval };
    case "year":
      return { unit: "year", count: every.on ? certainYearDays(every.on) : 1, interval };
    case "random":
      return { unit: every.per, count: (every.among ?? "day") === "day" ? drawn(every) : 0, interval };
    case "meal":
    case "festival":
    case "season":
    case "gap":
    case "steps":
      return undefined;
    default:
      return { unit: every.unit, count: 1, interval };
  }
}

/** No more days can be drawn than the unit has. */
function drawn({ times, per }: Extract<Every, { unit: "random" }>): number {
  return Math.min(times, WITHIN.day?.[per] ?? 0);
}

/** Days of the month that every month has, apart from one another. */
function certainMonthDays(on: readonly MonthDay[]): number {
  const numbered = new Set(on.filter((day) => typeof day === "number" && day <= 28)).size;
  const some = on.some((day) => typeof day === "number" || day === "last" || /^([1-4]|last)-/.test(day));
  return Math.max(numbered, some ? 1 : 0);
}

/** In common years 29 February is the 28th. */
function certainYearDays(on: readonly string[]): number {
  const days = new Set(on);
  return days.size - (days.has("02-28") && days.has("02-29") ? 1 : 0);
}
