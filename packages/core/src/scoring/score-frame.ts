import type { Metric } from "../ledger/metric.ts";
import type { MetricFrame } from "../ledger/metric-value.ts";
import type { Scorecard } from "../rule/scorecard.ts";

/** How the units of rules stand in a span of days: how many passed of those decided, and how many are not. */
export interface RuleTally {
  readonly out: number;
  readonly decided: number;
  readonly unknown: number;
  readonly pending: number;
  readonly waived: number;
  readonly notApplicable: number;
}

/** A metric that is a share of what rules judged. */
export type FigureMetric = Extract<Metric, { readonly figure: unknown }>;

/** What scorecards read from: metrics, and the units of rules. */
export interface ScoreFrame extends MetricFrame {
  readonly scorecards: ReadonlyMap<string, Scorecard>;
  readonly now: () => number;
  /** Units of rules, with a key only those whose own key has all its parts; undefined where a rule failed. */
  readonly tally: (metric: FigureMetric, from: number, to: number, key: readonly string[]) => RuleTally | undefined;
}
