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

/** The mean of a value; undecided over no entries. */
export function meanOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ mean: value, of: sourceOf(of) });
}

/** The least of a value. */
export function minOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ min: value, of: sourceOf(of) });
}

/** The greatest of a value. */
export function maxOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ max: value, of: sourceOf(of) });
}

/** The latest of a value. */
export function lastOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ last: value, of: sourceOf(of) });
}

/** The last reading of a period less the last one before it: what a meter has run. */
export function riseOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ rise: value, of: sourceOf(of) });
}

/** The value that the share `at` (0–1) of entries does not exceed, by nearest rank. */
export function quantileOf<Kind extends EntryKind>(of: Of<Kind>, value: ValueOf<NoInfer<Kind>>, at: number): Metric {
  return plain<Metric>({ quantile: value, at, of: sourceOf(of) });
}
