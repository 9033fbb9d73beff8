import type { SlowVerdict } from "../input.ts";
import { metricKeys } from "../metric-keys.ts";
import { readMetric } from "../metrics.ts";
import { absolute, compare, exact, minus, type Ratio, times, zero } from "../ratio.ts";
import { periodsOf } from "../read-periods.ts";
import type { Reading } from "../reading.ts";
import type { Shape } from "../schemas.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";
import { evidenceOf } from "./target.ts";

type Reconcile = Shape<"reconcile">;

export function reconcile(world: World, asked: Reconcile): readonly Unit[] {
  const metrics = Object.values(asked.of);
  return periodsOf(world, asked.period).flatMap((period) =>
    metricKeys(world, asked, metrics, period).map(({ key, sure }): Unit => {
      const unit = { slot: period.slot, key, reference: period.reference };
      if (!sure) return { ...unit, verdict: "unknown", evidence: [] };
      const readings = metrics.map((metric) => readMetric(world, metric, period, key));
      return { ...unit, verdict: judge(world, readings, asked), evidence: evidenceOf(readings) };
    }),
  );
}

function judge(world: World, readings: readonly Reading[], asked: Reconcile): SlowVerdict {
  if (readings.some((reading) => reading.unknown === "never")) return "unknown";
  if (readings.some((reading) => world.asOf < reading.closes)) return "pending";
  const values = readings.flatMap((reading) => (reading.value === undefined ? [] : [reading.value]));
  if (values.length < readings.length) return "unknown";
  const ordered = [...values].sort(compare);
  const apart = minus(ordered.at(-1) ?? zero, ordered[0] ?? zero);
  return compare(apart, allowed(values, asked.tolerance)) <= 0 ? "pass" : "fail";
}

function allowed(values: readonly Ratio[], tolerance: Reconcile["tolerance"]): Ratio {
  if (typeof tolerance === "number") return exact(tolerance);
  const largest = values.map(absolute).sort(compare).at(-1) ?? zero;
  return times(largest, exact(tolerance.share));
}
