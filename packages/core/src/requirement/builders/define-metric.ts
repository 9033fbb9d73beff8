import type { Metric, MetricRef, NamedMetric } from "../../ledger/metric.ts";
import { plain } from "./plain.ts";

/** A metric: one that a pack names, its id, or one written in place. */
export type MetricInput = MetricRef | NamedMetric;

/** How a metric stands in JSON: a named one by its id. */
export function metricRef(metric: MetricInput): MetricRef {
  return typeof metric === "object" && "id" in metric ? metric.id : metric;
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

/**
 * One metric − another.
 *
 * @example
 * difference("canteen/meal-received", "canteen/meal-spent"); //=> { difference: ["canteen/meal-received", "canteen/meal-spent"] }
 */
export function difference(first: MetricInput, second: MetricInput): Metric {
  return plain<Metric>({ difference: [metricRef(first), metricRef(second)] });
}

/**
 * Gives a metric an identity; `unit` is what its number counts. The id is `pack/name`.
 *
 * @example
 * defineMetric({ id: "site/asset-count", unit: "piece", metric: countOf(siteAsset) }).id; //=> "site/asset-count"
 */
export function defineMetric(metric: NamedMetric & { readonly id: `${string}/${string}` }): NamedMetric {
  return plain<NamedMetric>(metric);
}
