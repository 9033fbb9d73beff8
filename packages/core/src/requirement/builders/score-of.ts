import type { Metric } from "../../ledger/metric.ts";
import { plain } from "./plain.ts";

/**
 * The share of rules' occurrences that were done, on time or passed.
 *
 * @example
 * figureOf("onTime", [sampleWeight]); //=> { figure: "onTime", of: ["canteen/sample-weight"] }
 */
export function figureOf(figure: "done" | "onTime" | "passed", rules: readonly { readonly id: string }[]): Metric {
  return plain<Metric>({ figure, of: rules.map(({ id }) => id) });
}

/**
 * The score of a scorecard: its percent, or that of one part; `as` takes its points, or the place of its grade from below.
 *
 * @example
 * scoreOf({ id: "school/canteen" }, { part: "hygiene" }); //=> { score: "school/canteen", part: "hygiene" }
 */
export function scoreOf(
  card: { readonly id: string },
  more: { readonly part?: string; readonly as?: "percent" | "points" | "grade" } = {},
): Metric {
  return plain<Metric>({ score: card.id, ...more });
}
