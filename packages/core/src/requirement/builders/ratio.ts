import type { Target } from "../target/schema.ts";
import { ceiling } from "./ceiling.ts";
import { type MetricInput, quotient } from "./define-metric.ts";
import type { TargetBoundInput, TargetTerms } from "./target-terms.ts";

/**
 * One figure ÷ another stays within bounds over each period 比率: cost per meal, staff per pupil, share of hazards put right.
 *
 * @example
 * ratio(countOf(patrol), countOf(foodSample), { atLeast: 0.95, period: "year" });
 * //=> { shape: "target", metric: { quotient: [{ count: true, of: { kind: "canteen/patrol" } }, { count: true, of: { kind: "canteen/food-sample" } }] }, atLeast: 0.95, period: "year" }
 */
export function ratio(
  numerator: MetricInput,
  denominator: MetricInput,
  terms: TargetTerms & { readonly atMost?: TargetBoundInput; readonly atLeast?: TargetBoundInput },
): Target {
  return ceiling(quotient(numerator, denominator), terms);
}
