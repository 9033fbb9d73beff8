import type { Range } from "./stretch.ts";

/** Days of the shortest and of the longest run of 0 … 11 months, wherever it begins; 31 January and a month is 28 February. */
const LEAST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337] as const;

/**
 * How many days so many months last, at the least and at the most.
 *
 * @example
 * daysOfMonths(1); //=> { least: 28, most: 31 }
 */
export function daysOfMonths(months: number): Range {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return { least: years * 365 + (LEAST[rest] ?? 0), most: years * 366 + (MOST[rest] ?? 0) };
}
