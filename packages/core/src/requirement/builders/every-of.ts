import type { Every } from "../../time/every.ts";

/** The units that need no further word: `every: "operatingDay"`. */
export type EveryWord =
  | "day"
  | "workday"
  | "operatingDay"
  | "meal"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "term";

/** How often: one word, or the whole form. */
export type EveryInput = EveryWord | Every;

/**
 * The whole form of how often.
 *
 * @example
 * everyOf("meal"); //=> { unit: "meal" }
 */
export function everyOf(every: EveryInput): Every {
  return typeof every === "string" ? { unit: every } : every;
}
