import type { Target } from "../target/schema.ts";
import { type MetricInput, metricRef } from "./define-metric.ts";
import { plain } from "./plain.ts";
import { guardOf, type TargetBoundInput, type TargetTerms, targetBound } from "./target-terms.ts";

/**
 * A figure stays under a ceiling over each period 上限; a breached one fails at once. `atLeast` gives a floor instead, judged when the
 * period has closed.
 *
 * @example
 * ceiling(countOf(foodSample), { atMost: 3, period: "month" });
 * //=> { shape: "target", metric: { count: true, of: { kind: "canteen/food-sample" } }, atMost: 3, period: "month" }
 */
export function ceiling(
  metric: MetricInput,
  terms: TargetTerms & { readonly atMost?: TargetBoundInput; readonly atLeast?: TargetBoundInput },
): Target {
  const { atMost, atLeast, guard, ...rest } = terms;
  return plain<Target>({
    shape: "target",
    metric: metricRef(metric),
    atLeast: targetBound(atLeast),
    atMost: targetBound(atMost),
    ...rest,
    guard: guardOf(guard),
  });
}
