import type { Metric } from "../../ledger/metric.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { type Of, sourceOf } from "./from.ts";
import type { PathOf } from "./path-of.ts";
import { plain } from "./plain.ts";

/**
 * Counts entries, or those that have a path.
 *
 * @example
 * countOf(siteAsset); //=> { count: true, of: { kind: "site/asset" } }
 */
export function countOf<Kind extends EntryKind>(of: Of<Kind>, path?: PathOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ count: path ?? true, of: sourceOf(of) });
}

/**
 * How many different values a path has.
 *
 * @example
 * distinctOf(foodSample, "dish"); //=> { distinct: "dish", of: { kind: "canteen/food-sample" } }
 */
export function distinctOf<Kind extends EntryKind>(of: Of<Kind>, path: PathOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ distinct: path, of: sourceOf(of) });
}

/**
 * How many values of a path were never seen before the period.
 *
 * @example
 * newKeysOf(foodSample, "dish"); //=> { newKeys: "dish", of: { kind: "canteen/food-sample" } }
 */
export function newKeysOf<Kind extends EntryKind>(of: Of<Kind>, path: PathOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ newKeys: path, of: sourceOf(of) });
}
