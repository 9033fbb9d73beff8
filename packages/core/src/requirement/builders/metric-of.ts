import type { Metric } from "../../ledger/metric.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { type Of, sourceOf } from "./from.ts";
import { plain } from "./plain.ts";
import type { ValueOf } from "./value-of.ts";

/**
 * Sums a value.
 *
 * @example
 * sumOf(siteAsset, "quantity"); //=> { sum: "quantity", of: { kind: "site/asset" } }
 */
export function sumOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ sum: value, of: sourceOf(of) });
}

/**
 * The mean of a value; undecided over no entries.
 *
 * @example
 * meanOf(foodSample, "grams"); //=> { mean: "grams", of: { kind: "canteen/food-sample" } }
 */
export function meanOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ mean: value, of: sourceOf(of) });
}

/**
 * The least of a value.
 *
 * @example
 * minOf(foodSample, "grams"); //=> { min: "grams", of: { kind: "canteen/food-sample" } }
 */
export function minOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ min: value, of: sourceOf(of) });
}

/**
 * The greatest of a value.
 *
 * @example
 * maxOf(foodSample, "grams"); //=> { max: "grams", of: { kind: "canteen/food-sample" } }
 */
export function maxOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ max: value, of: sourceOf(of) });
}

/**
 * The latest of a value.
 *
 * @example
 * lastOf(foodSample, "grams"); //=> { last: "grams", of: { kind: "canteen/food-sample" } }
 */
export function lastOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ last: value, of: sourceOf(of) });
}

/**
 * The last reading of a period less the last one before it: what a meter has run.
 *
 * @example
 * riseOf(from(foodSample, { key: ["dish"] }), "grams"); //=> { rise: "grams", of: { kind: "canteen/food-sample", key: ["dish"] } }
 */
export function riseOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ rise: value, of: sourceOf(of) });
}

/**
 * The value that the share `at` (0–1) of entries does not exceed, by nearest rank.
 *
 * @example
 * quantileOf(foodSample, "grams", 0.9); //=> { quantile: "grams", at: 0.9, of: { kind: "canteen/food-sample" } }
 */
export function quantileOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>, at: number): Metric {
  return plain<Metric>({ quantile: value, at, of: sourceOf(of) });
}
