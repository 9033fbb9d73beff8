import type { Fraction } from "../../ledger/decimal.ts";
import type { PeriodUnit, TakeMetric } from "../period/period-program.ts";
import type { LegReading, TargetReading } from "../target-reading.ts";
import { boundFold } from "./bound.ts";
import type { Leg } from "./leg.ts";
import type { Target, TargetBound } from "./schema.ts";

/** Reads the figures of a target as they stand, whatever the verdict. */
export function targetReader(take: TakeMetric, { guard, ...own }: Target): (unit: PeriodUnit) => TargetReading {
  const [ownReader, guardReader] = [legReader(take, own), guard && legReader(take, guard)];
  return (unit) => ({ own: ownReader(unit), ...(guardReader ? { guard: guardReader(unit) } : {}) });
}

function legReader(take: TakeMetric, { metric, atLeast, atMost }: Leg): (unit: PeriodUnit) => LegReading {
  const fold = take(metric);
  const [floor, ceiling] = [atLeast, atMost].map((bound) => (bound === undefined ? undefined : boundFold(take, bound)));
  const earlier = baselineOf(take, atLeast ?? atMost);
  return (unit) => {
    const [read, lowest, highest] = [fold.value(unit.key, unit.period), floor?.value(unit), ceiling?.value(unit)];
    const value = "value" in read ? read.value : fold.growing ? fold.soFar(unit.key, unit.period) : undefined;
    const least = lowest && "bound" in lowest ? lowest.bound : undefined;
    const most = highest && "bound" in highest ? highest.bound : undefined;
    const baseline = earlier?.(unit);
    return {
      ...(value ? { value } : {}),
      ...(least ? { atLeast: least } : {}),
      ...(most ? { atMost: most } : {}),
      ...(baseline ? { baseline } : {}),
    };
  };
}

function baselineOf(
  take: TakeMetric,
  bound: TargetBound | undefined,
): ((unit: PeriodUnit) => Fraction | undefined) | undefined {
  if (typeof bound !== "object" || !("metric" in bound) || !bound.back) return undefined;
  const { metric, back } = bound;
  const fold = take(metric, back);
  return ({ key, earlier }) => {
    const period = earlier(back);
    const read = period && fold.value(key, period);
    return read && "value" in read ? read.value : undefined;
  };
}
