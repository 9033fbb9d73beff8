import type { Metric, MetricRef } from "../../ledger/metric.ts";
import type { FigureUnit } from "../../model/figure-unit.ts";
import { alike } from "../strictness/alike.ts";
import type { Naming } from "./naming.ts";
import { unitOf } from "./say-path.ts";

/** What the number of a metric counts. One thing in another of the same unit is a share, which people are told in percent. */
export function figureUnit(metric: MetricRef, naming: Naming): FigureUnit {
  if (typeof metric !== "string") return ofBody(metric, naming);
  const [unit, body] = [naming.metricUnit(metric), naming.metricBody(metric)];
  const within = body ? ofBody(body, naming) : {};
  if (unit === undefined) return within;
  return unit === "1" && body && divides(body, naming) ? { unit, share: true } : { unit };
}

function ofBody(metric: Metric, naming: Naming): FigureUnit {
  if ("level" in metric) return unitIf(naming.registerUnit(metric.level));
  if ("figure" in metric) return SHARE;
  if ("score" in metric) return { unit: metric.as === "points" ? "point" : "%" };
  if ("quotient" in metric) {
    return isShare(metric.quotient, naming) ? SHARE : {};
  }
  if ("difference" in metric) return figureUnit(metric.difference[0], naming);
  const value = amountOf(metric);
  const unit = value === undefined || !("of" in metric) ? undefined : unitOf(value, metric.of.kind, naming);
  return unitIf(unit);
}

/** Whether one part is counted as the other is: in the same unit or, where one has none, by the same field of the same entries. */
function isShare([first, second]: readonly [MetricRef, MetricRef], naming: Naming): boolean {
  const [a, b] = [first, second].map((part) => figureUnit(part, naming).unit);
  if (a !== undefined && b !== undefined) return alike(a, b);
  const [above, below] = [first, second].map((part) => (typeof part === "string" ? naming.metricBody(part) : part));
  if (!above || !below || !("of" in above && "of" in below)) return false;
  if ("figure" in above || "figure" in below || above.of.kind !== below.of.kind) return false;
  if ("count" in above) return "count" in below;
  const [one, other] = [fieldOf(above), fieldOf(below)];
  return one !== undefined && alike(one, other);
}

const SHARE: FigureUnit = { unit: "1", share: true };

function unitIf(unit: FigureUnit["unit"]): FigureUnit {
  return unit === undefined ? {} : { unit };
}

/** What a metric adds up, ranks or takes the last of. */
function amountOf(metric: Metric) {
  if ("sum" in metric) return metric.sum;
  if ("mean" in metric) return metric.mean;
  if ("min" in metric) return metric.min;
  if ("max" in metric) return metric.max;
  if ("last" in metric) return metric.last;
  if ("rise" in metric) return metric.rise;
  return "quantile" in metric ? metric.quantile : undefined;
}

/** The field that a metric reckons with: what it adds up, or what it tells apart. */
function fieldOf(metric: Metric) {
  if ("distinct" in metric) return { distinct: metric.distinct };
  return "newKeys" in metric ? undefined : amountOf(metric);
}

/** A metric that declares no unit but 1 is a share where it divides; all others with this unit are counts. */
function divides(metric: Metric, naming: Naming): boolean {
  if ("difference" in metric) return figureUnit(metric.difference[0], naming).share === true;
  return "quotient" in metric || "figure" in metric;
}
