import type { MetricRef } from "../../ledger/metric.ts";
import type { PeriodSpec } from "../../time/period.ts";
import { alike } from "../strictness/alike.ts";
import { moreKeys } from "../strictness/keys.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import type { Reconcile } from "./schema.ts";

/** A reconciliation is stricter for more keys, with more figures, a smaller tolerance, and at more of the same moments. */
export const reconcileStrictness: Strictness<Reconcile> = [
  on("key", (first, second) => alike(first ?? [], second ?? [])),
  on("each", moreKeys),
  on("of", (first, second) =>
    Object.entries(second).every(([label, metric]) => Object.hasOwn(first, label) && alike(first[label], metric)),
  ),
  on("tolerance", toleranceAsks),
  together(["period"], readMore),
  on("onlyIf", appliesMore),
];

/** A difference of 0 is within any share; beyond that, amounts and shares do not compare. */
function toleranceAsks(first: Reconcile["tolerance"], second: Reconcile["tolerance"]): boolean {
  if (isExact(first)) return true;
  if (typeof first === "number") return typeof second === "number" && first <= second;
  return typeof second === "object" && first.share <= second.share;
}

function isExact(tolerance: Reconcile["tolerance"]): boolean {
  return tolerance === 0 || (typeof tolerance === "object" && tolerance.share === 0);
}

/** The periods that end wherever one of these does. */
const ENDS_WITH: Partial<Record<string, readonly PeriodSpec[]>> = {
  day: ["week", "month", "quarter", "half", "year"],
  month: ["quarter", "half", "year"],
  quarter: ["half", "year"],
  half: ["year"],
};

function readMore(first: Reconcile, second: Reconcile): boolean {
  if (alike(first.period, second.period)) return true;
  if (typeof first.period !== "string" || !ENDS_WITH[first.period]?.includes(second.period)) return false;
  const figures = Object.values(second.of);
  return figures.every(isLevel) || (isExact(first.tolerance) && figures.every(addsUp));
}

/** A level at the end of a period does not ask how long the period was. */
function isLevel(metric: MetricRef): boolean {
  return typeof metric === "object" && "level" in metric;
}

/** Figures of parts add up to that of the whole, or are read at its end. */
function addsUp(metric: MetricRef): boolean {
  return typeof metric === "object" && ("level" in metric || "sum" in metric || "count" in metric || "rise" in metric);
}
