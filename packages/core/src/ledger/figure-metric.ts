import { MINUTES_PER_DAY } from "../time/civil.ts";
import { fraction } from "./decimal.ts";
import type { Metric } from "./metric.ts";
import type { MetricFold, MetricFrame } from "./metric-value.ts";

/** The share of rules' occurrences that were done, on time or passed; undecided while none is settled. */
export function figureMetric(frame: MetricFrame, metric: Extract<Metric, { figure: unknown }>): MetricFold {
  return {
    reads: [],
    registers: [],
    figures: metric.of,
    growing: false,
    fold: () => undefined,
    value(_key, { from, to }) {
      const found = frame.figure(metric, from, to);
      const value = found && fraction(found.out, found.of);
      return value ? { value } : { unknown: [], settleable: true };
    },
    soFar: () => undefined,
    closes: (_key, { to }) =>
      Number.isFinite(to) ? frame.figureCloses(metric, (to + 1) * MINUTES_PER_DAY) : Number.NEGATIVE_INFINITY,
    *seen() {},
    sees: () => false,
    evidence: () => [],
  };
}
