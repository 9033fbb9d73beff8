import { type EachKey, eachAt } from "./each-keys.ts";
import { keysOf } from "./keys.ts";
import { metricOf } from "./metrics.ts";
import type { ReadPeriod } from "./read-periods.ts";
import { fold } from "./registers.ts";
import type { Each, MetricRef } from "./schemas.ts";
import { cardMetrics, cardOf, lastMonths } from "./scorecard-metrics.ts";
import { distinctKeys } from "./unit.ts";
import { rowsOf } from "./where.ts";
import type { World } from "./world.ts";

type Key = readonly string[];

/** The keys for which metrics are read over a period: those to cover, else those seen in it, else one empty key. */
export function metricKeys(
  world: World,
  asked: { readonly each?: Each | undefined; readonly key?: readonly string[] | undefined },
  metrics: readonly MetricRef[],
  period: ReadPeriod,
): readonly EachKey[] {
  if (asked.each !== undefined) return eachAt(world, asked.each, Math.min(period.readAt, world.asOf));
  if (asked.key === undefined) return [{ key: [], sure: true }];
  return distinctKeys(metrics.flatMap((metric) => seenBy(world, metric, period))).map((key) => ({ key, sure: true }));
}

function seenBy(world: World, ref: MetricRef, period: ReadPeriod): readonly Key[] {
  const metric = metricOf(world, ref);
  if ("quotient" in metric) return metric.quotient.flatMap((part) => seenBy(world, part, period));
  if ("difference" in metric) return metric.difference.flatMap((part) => seenBy(world, part, period));
  if ("figure" in metric) return metric.of.flatMap((rule) => world.judged(rule)).map((unit) => unit.key);
  if ("score" in metric)
    return cardMetrics(cardOf(world, metric.score))
      .filter(({ leaf }) => leaf)
      .flatMap((each) => seenBy(world, each.metric, lastMonths(period, each.months)));
  if ("level" in metric || "levelTime" in metric || "keys" in metric) {
    const folded = fold(
      world,
      "level" in metric ? metric.level : "levelTime" in metric ? metric.levelTime : metric.keys,
    );
    const begun = [...folded.spans, ...folded.changes, ...folded.doubts.map((doubt) => ({ ...doubt, from: doubt.at }))];
    return begun.filter((item) => item.from <= period.readAt).map((item) => item.key);
  }
  const { of } = metric;
  return rowsOf(world, of)
    .filter((row) => period.from <= row.bucket && row.bucket < period.to)
    .flatMap((row) => (of.key === undefined ? [] : keysOf(world, row, of.key)));
}
