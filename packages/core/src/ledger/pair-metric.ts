import { minus, over } from "./decimal.ts";
import type { MetricFold, MetricValue } from "./metric-value.ts";

/** One metric ÷ or − another. */
export function pairMetric(how: "quotient" | "difference", a: MetricFold, b: MetricFold): MetricFold {
  const parts = [a, b];
  return {
    reads: [...a.reads, ...b.reads],
    registers: [...a.registers, ...b.registers],
    figures: [...a.figures, ...b.figures],
    growing: false,
    fold(table, row, sign) {
      a.fold(table, row, sign);
      b.fold(table, row, sign);
    },
    value(key, period): MetricValue {
      const [left, right] = [a.value(key, period), b.value(key, period)];
      if ("unknown" in left || "unknown" in right) return lacking([left, right]);
      const value = how === "difference" ? minus(left.value, right.value) : over(left.value, right.value);
      return value ? { value } : { unknown: b.reads.map((kind) => ({ what: "entry", kind })), settleable: true };
    },
    soFar: () => undefined,
    closes: (key, period) => Math.max(a.closes(key, period), b.closes(key, period)),
    *seen(period) {
      yield* a.seen(period);
      yield* b.seen(period);
    },
    sees: (key, period) => parts.some((part) => part.sees(key, period)),
    evidence(key, period) {
      const [left, right] = [a.evidence(key, period), b.evidence(key, period)];
      return left && right && [...left, ...right];
    },
  };
}

/** What several values lack together. */
export function lacking(values: readonly MetricValue[]): {
  readonly unknown: Extract<MetricValue, { unknown: unknown }>["unknown"];
  readonly settleable: boolean;
} {
  const lacks = values.filter((value) => "unknown" in value);
  return { unknown: lacks.flatMap(({ unknown }) => unknown), settleable: lacks.every(({ settleable }) => settleable) };
}
