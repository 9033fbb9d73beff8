import { type CalendarUnit, unitIndex } from "../calendar-unit.ts";
import { readDay } from "../schedule-numbers.ts";

/**
 * The `interval` and `starting` of a cadence.
 *
 * @example
 * strideOf({ interval: 2, starting: "2025-09-01" }, "week"); //=> { every: 2, first: 2905, startDay: 20332 }
 */
export interface Paced {
  readonly interval?: number | undefined;
  readonly starting?: string | undefined;
}

/**
 * Every how many units there is a slot, the number of a unit that has one, and the day before which no slot ends.
 *
 * @example
 * strideOf({ starting: "1970-01-15" }, "month"); //=> { every: 1, first: 0, startDay: 14 }
 */
export interface Stride {
  readonly every: number;
  readonly first: number;
  readonly startDay: number;
}

/**
 * Settles the pace of a cadence: units are counted from the one that contains `starting`, else from the one that contains 1970-01-01.
 *
 * @example
 * strideOf({ interval: 3 }, "month"); //=> { every: 3, first: 0, startDay: -Infinity }
 */
export function strideOf(pace: Paced, unit: CalendarUnit): Stride {
  const startDay = pace.starting === undefined ? undefined : readDay(pace.starting, "every.starting");
  return {
    every: pace.interval ?? 1,
    first: startDay === undefined ? 0 : unitIndex(unit, startDay),
    startDay: startDay ?? Number.NEGATIVE_INFINITY,
  };
}

/**
 * The numbers of the units on the stride that hold some day from `from` to `to`.
 *
 * @example
 * strideIndexes({ every: 2, first: 0, startDay: -Infinity }, "week", 0, 30); //=> [0, 2, 4]
 */
export function strideIndexes(stride: Stride, unit: CalendarUnit, from: number, to: number): number[] {
  const low = unitIndex(unit, Math.max(from, stride.startDay));
  const high = unitIndex(unit, to);
  const indexes: number[] = [];
  const { every, first } = stride;
  for (let index = first + Math.ceil((low - first) / every) * every; index <= high; index += every) indexes.push(index);
  return indexes;
}
