import type { Every } from "../../time/every.ts";
import { type BySite, isSiteTable } from "../by-site.ts";
import type { Cadence } from "../cadence/schema.ts";

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

/**
 * The whole form of how often, where that may differ by kind of site.
 *
 * @example
 * everyBySite({ by: "site", table: { school: "quarter" }, others: "month" });
 * //=> { by: "site", table: { school: { unit: "quarter" } }, others: { unit: "month" } }
 */
export function everyBySite(every: BySite<EveryInput>): Cadence["every"] {
  if (!isSiteTable(every)) return everyOf(every);
  const { table, others } = every;
  return {
    by: "site",
    table: Object.fromEntries(Object.entries(table).map(([site, own]) => [site, everyOf(own)])),
    ...(others === undefined ? {} : { others: everyOf(others) }),
  };
}
