import type { Aggregate } from "./aggregate/aggregate.ts";
import { count } from "./aggregate/count.ts";
import { distinct, newKeys } from "./aggregate/distinct.ts";
import { last, rise } from "./aggregate/last.ts";
import { max, min, quantile } from "./aggregate/ranked.ts";
import { mean, sum } from "./aggregate/sum.ts";
import { figureMetric } from "./figure-metric.ts";
import type { Metric, MetricRef } from "./metric.ts";
import type { MetricAsked, MetricChanged, MetricFold, MetricFrame } from "./metric-value.ts";
import { pairMetric } from "./pair-metric.ts";
import { reader } from "./reader.ts";
import { registerMetric } from "./register-metric.ts";
import { rowMetric } from "./row-metric.ts";
import type { Source, Value } from "./source.ts";
import { tableOf } from "./store.ts";
import { amount } from "./value.ts";

/** A metric that quotes itself is a set-up mistake; this only keeps it from running for ever. */
const DEEPEST = 32;

/**
 * Puts a metric to work. `changed` hears, at every fold, which values may have changed. Throws a TypeError for what a set-up check
 * refuses beforehand: an unknown metric, kind or path.
 */
export function metricFold(
  frame: MetricFrame,
  ref: MetricRef,
  asked: MetricAsked,
  changed: MetricChanged,
  depth = 0,
): MetricFold {
  const metric = typeof ref === "string" ? frame.metrics.get(ref)?.metric : ref;
  if (!metric) throw new TypeError(`There is no metric ${JSON.stringify(ref)}.`);
  if (depth > DEEPEST) throw new TypeError("A metric quotes itself.");
  const part = (each: MetricRef) => metricFold(frame, each, asked, changed, depth + 1);
  if ("quotient" in metric) return pairMetric("quotient", part(metric.quotient[0]), part(metric.quotient[1]));
  if ("difference" in metric) return pairMetric("difference", part(metric.difference[0]), part(metric.difference[1]));
  if ("figure" in metric) return figureMetric(frame, metric);
  if ("score" in metric) {
    if (!frame.scores) throw new TypeError(`There is no scorecard ${metric.score}.`);
    return frame.scores.fold(metric, asked, changed, depth);
  }
  if ("of" in metric) return overRows(frame, metric, asked, changed);
  return registerMetric(frame, metric);
}

type OverRows = Exclude<Extract<Metric, { readonly of: Source }>, { readonly figure: unknown }>;

function overRows(frame: MetricFrame, metric: OverRows, asked: MetricAsked, changed: MetricChanged): MetricFold {
  const { of } = metric;
  const kind = frame.store.kinds.get(of.kind);
  if (!kind) throw new TypeError(`There is no kind ${of.kind}.`);
  const table = tableOf(frame.store, kind);
  const growing = "count" in metric || "sum" in metric || "distinct" in metric || "newKeys" in metric;
  const over = <Cell>(aggregate: Aggregate<Cell>) =>
    rowMetric(frame, { of, kind, growing, ...asked }, aggregate, changed);
  const path = (name: string) => reader(frame, kind, name) ?? refuse(of, name);
  const value = (each: Value) => amount(frame, kind, each) ?? refuse(of, each);
  if ("count" in metric) return over(count(metric.count === true ? undefined : path(metric.count)));
  if ("sum" in metric) return over(sum(value(metric.sum)));
  if ("mean" in metric) return over(mean(value(metric.mean)));
  if ("min" in metric) return min(value(metric.min), over);
  if ("max" in metric) return max(value(metric.max), over);
  if ("quantile" in metric) return quantile(value(metric.quantile), metric.at, over);
  if ("last" in metric) return over(last(table, value(metric.last)));
  if ("rise" in metric) return over(rise(table, value(metric.rise)));
  return over("distinct" in metric ? distinct(path(metric.distinct)) : newKeys(path(metric.newKeys)));
}

function refuse(of: Source, value: Value): never {
  throw new TypeError(`Kind ${of.kind} has no ${JSON.stringify(value)}.`);
}
