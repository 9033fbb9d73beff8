import type { Target } from "../target/schema.ts";
import { ceiling } from "./ceiling.ts";
import { type MetricInput, metricRef } from "./define-metric.ts";
import type { TargetTerms } from "./target-terms.ts";

/** How a figure may stand to its earlier self: `times` it, `plus` so much. */
export interface TrendBound {
  readonly times?: number;
  readonly plus?: number;
}

/**
 * A figure is compared with itself `back` periods earlier (default 1) 同比环比: five per cent less energy than last year, no more
 * complaints than last month.
 *
 * @example
 * trend("general/kwh", { atMost: { times: 0.95 }, period: "year" });
 * //=> { shape: "target", metric: "general/kwh", atMost: { metric: "general/kwh", back: 1, times: 0.95 }, period: "year" }
 */
export function trend(
  metric: MetricInput,
  terms: TargetTerms & { readonly back?: number; readonly atMost?: TrendBound; readonly atLeast?: TrendBound },
): Target {
  const { back = 1, atMost, atLeast, ...rest } = terms;
  const earlier = (bound: TrendBound) => ({ metric: metricRef(metric), back, ...bound });
  return ceiling(metric, {
    ...(atLeast === undefined ? {} : { atLeast: earlier(atLeast) }),
    ...(atMost === undefined ? {} : { atMost: earlier(atMost) }),
    ...rest,
  });
}
