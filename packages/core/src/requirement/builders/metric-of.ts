import type { Metric, MetricRef, NamedMetric } from "../../ledger/metric.ts";
import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { RegisterOf } from "./define-register.ts";
import { conditionOf, type Of, sourceOf } from "./from.ts";
import type { PathOf } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { ValueOf } from "./value-of.ts";
import type { WhereOf } from "./where-of.ts";

/** A metric: one that a pack names, its id, or one written in place. */
export type MetricInput = MetricRef | NamedMetric;

/** A register, or its id. */
export type RegisterInput = string | Register;

/** How a metric stands in JSON: a named one by its id. */
export function metricRef(metric: MetricInput): MetricRef {
  return typeof metric === "object" && "id" in metric ? metric.id : metric;
}

/** The id of a register. */
export function registerId(register: RegisterInput): string {
  return typeof register === "string" ? register : register.id;
}

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

/** How many different values a path has. */
export function distinctOf<Kind extends EntryKind>(of: Of<Kind>, path: PathOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ distinct: path, of: sourceOf(of) });
}

/** How many values of a path were never seen before the period. */
export function newKeysOf<Kind extends EntryKind>(of: Of<Kind>, path: PathOf<NoInfer<Kind>>): Metric {
  return plain<Metric>({ newKeys: path, of: sourceOf(of) });
}

/** A register's level at the end of the period. */
export function levelOf(register: RegisterInput): Metric {
  return plain<Metric>({ level: registerId(register) });
}

/** A register's level × days over the period: person-days, bed-days. */
export function levelTimeOf(register: RegisterInput): Metric {
  return plain<Metric>({ levelTime: registerId(register) });
}

/** How many keys of a register stand above 0 at the end of the period. */
export function keysOf<Refers extends EntryKind>(
  register: string | RegisterOf<Refers>,
  where?: WhereOf<NoInfer<Refers>>,
): Metric {
  return plain<Metric>({ keys: registerId(register), where: conditionOf(where) });
}

/**
 * One metric ÷ another; undecided where the second is 0.
 *
 * @example
 * quotient("canteen/food-cost", "canteen/servings"); //=> { quotient: ["canteen/food-cost", "canteen/servings"] }
 */
export function quotient(numerator: MetricInput, denominator: MetricInput): Metric {
  return plain<Metric>({ quotient: [metricRef(numerator), metricRef(denominator)] });
}

/** One metric − another. */
export function difference(first: MetricInput, second: MetricInput): Metric {
  return plain<Metric>({ difference: [metricRef(first), metricRef(second)] });
}

/** The share of rules' occurrences that were done, on time or passed. */
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

/**
 * Gives a metric an identity; `unit` is what its number counts. The id is `pack/name`.
 *
 * @example
 * defineMetric({ id: "site/asset-value", unit: "CNY", metric: sumOf(siteAsset, "value") }).id; //=> "site/asset-value"
 */
export function defineMetric(metric: NamedMetric & { readonly id: `${string}/${string}` }): NamedMetric {
  return plain<NamedMetric>(metric);
}
