import { type Every, Weekday } from "../../time/every.ts";
import { daysOfMonths } from "../strictness/months.ts";
import { civilStretch, type Range, type Stretch } from "../strictness/stretch.ts";
import type { Density } from "./density.ts";
import type { Gap } from "./gap-due.ts";

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** How long a gap may be. */
export function gapLength({ atMost, in: unit }: Gap): Stretch {
  if (unit === "hours") return { unit, amount: atMost, hours: { least: atMost, most: atMost } };
  return civilStretch(unit, atMost, gapDays(unit, atMost));
}

function gapDays(unit: "days" | "workdays" | "months", atMost: number): Range {
  if (unit === "days") return { least: atMost, most: atMost };
  if (unit === "months") return daysOfMonths(atMost);
  // Holidays may follow one another for as long as they like.
  return { least: atMost, most: Number.POSITIVE_INFINITY };
}

/** How far two entries in slots that follow one another may lie apart; undefined where there is no telling. */
export function farthestApart(every: Every, density: Density | undefined): Stretch | undefined {
  if (!density || density.count === 0) return undefined;
  const { unit, interval } = density;
  if (unit === "workday") return civilStretch("workdays", interval, gapDays("workdays", interval));
  const days = every.unit === "weekday" ? daysBetween(every.on, interval) : daysApart(unit, interval);
  return days === undefined ? undefined : civilStretch("days", days, { least: days, most: days });
}

/** From the first day of one unit to the last of the next one that has a slot. */
function daysApart(unit: string, interval: number): number | undefined {
  if (unit === "day") return interval;
  if (unit === "week") return 7 * interval + 6;
  const months = MONTHS[unit];
  return months === undefined ? undefined : daysOfMonths(months * (interval + 1)).most - 1;
}

/** The longest way from one named weekday to the next. */
function daysBetween(on: readonly Weekday[], interval: number): number {
  const places = [...new Set(on)].map((day) => Weekday.options.indexOf(day)).sort((a, b) => a - b);
  const next = [...places.slice(1), (places[0] ?? 0) + 7 * interval];
  return Math.max(...places.map((place, index) => (next[index] ?? place) - place));
}
