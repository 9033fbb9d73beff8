import { compare, type Fraction, plus, times, toFraction } from "../../ledger/decimal.ts";
import type { MetricFold } from "../../ledger/metric-value.ts";
import type { Need } from "../../model/verdict.ts";
import type { PeriodUnit, TakeMetric } from "../period/period-program.ts";
import type { TargetBound } from "./schema.ts";

/** A bound as it stands for one unit: a number; none, where a step table begins higher; or what is needed to tell. */
export type BoundValue =
  | { readonly bound: Fraction | undefined }
  | { readonly unknown: readonly Need[]; readonly settleable: boolean };

/** A bound of a target at work. */
export interface BoundFold {
  readonly value: (unit: PeriodUnit) => BoundValue;
  /** The minute at which every kind that it reads has closed. */
  readonly closes: (unit: PeriodUnit) => number;
}

export function boundFold(take: TakeMetric, bound: TargetBound): BoundFold {
  if (typeof bound === "number") {
    const fixed = { bound: toFraction(bound) };
    return { value: () => fixed, closes: () => Number.NEGATIVE_INFINITY };
  }
  if ("by" in bound) return stepTable(take(bound.by), bound.steps);
  const back = bound.back ?? 0;
  const [factor, more] = [toFraction(bound.times ?? 1), toFraction(bound.plus ?? 0)];
  const fold = take(bound.metric, back);
  return {
    value({ key, earlier }) {
      const period = earlier(back);
      if (!period) return { unknown: fold.reads.map((kind) => ({ what: "keep", kind })), settleable: false };
      const read = fold.value(key, period);
      return "unknown" in read ? read : { bound: plus(times(read.value, factor), more) };
    },
    closes({ key, earlier }) {
      const period = earlier(back);
      return period ? fold.closes(key, period) : Number.NEGATIVE_INFINITY;
    },
  };
}

/** The value of the highest step that another metric has reached. */
function stepTable(fold: MetricFold, table: readonly { readonly from: number; readonly value: number }[]): BoundFold {
  const steps = [...table]
    .sort((a, b) => b.from - a.from)
    .map(({ from, value }) => ({ from: toFraction(from), value: toFraction(value) }));
  return {
    value({ key, period }) {
      const read = fold.value(key, period);
      if ("unknown" in read) return read;
      return { bound: steps.find(({ from }) => compare(from, read.value) <= 0)?.value };
    },
    closes: ({ key, period }) => fold.closes(key, period),
  };
}
