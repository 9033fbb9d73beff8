import type { Metric, Requirement } from "@houqin/core";

/** A metric that a requirement reads; `duty` where an empty log makes it fall short. */
export interface MetricRead {
  readonly metric: string | Metric;
  readonly duty: boolean;
}

type Bound = Extract<Requirement, { shape: "target" }>["atLeast"];

/** Lists the metrics that a requirement names, those of its bounds, guard and condition among them. */
export function metricsOf(requirement: Requirement): readonly MetricRead[] {
  const condition = requirement.onlyIf?.metric;
  const gate = condition === undefined ? [] : [{ metric: condition, duty: false }];
  if (requirement.shape === "reconcile") {
    return [...Object.values(requirement.of).map((metric) => ({ metric, duty: false })), ...gate];
  }
  if (requirement.shape !== "target") return gate;
  const { metric, atLeast, atMost, guard } = requirement;
  const duty = typeof atLeast === "number" && atLeast > 0 && atMost === undefined;
  return [
    { metric, duty },
    ...boundMetrics(atLeast),
    ...boundMetrics(atMost),
    ...(guard
      ? [{ metric: guard.metric, duty: false }, ...boundMetrics(guard.atLeast), ...boundMetrics(guard.atMost)]
      : []),
    ...gate,
  ];
}

function boundMetrics(bound: Bound): readonly MetricRead[] {
  if (bound === undefined || typeof bound === "number") return [];
  return [{ metric: "metric" in bound ? bound.metric : bound.by, duty: false }];
}
