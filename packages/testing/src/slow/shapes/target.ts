import type { SlowVerdict } from "../input.ts";
import { metricKeys } from "../metric-keys.ts";
import { metricOf, readMetric } from "../metrics.ts";
import { compare, exact, plus, type Ratio, times } from "../ratio.ts";
import { periodsOf, type ReadPeriod } from "../read-periods.ts";
import type { Reading } from "../reading.ts";
import { idsOf } from "../row.ts";
import type { MetricRef, Shape, TargetBound } from "../schemas.ts";
import { cardOf } from "../scorecard-metrics.ts";
import type { Unit } from "../unit.ts";
import type { World } from "../world.ts";

type Leg = Pick<Shape<"target">, "metric" | "atLeast" | "atMost">;
type Key = readonly string[];

export function target(world: World, asked: Shape<"target">): readonly Unit[] {
  return periodsOf(world, asked.period).flatMap((period) =>
    metricKeys(world, asked, [asked.metric], period).map(({ key, sure }): Unit => {
      const unit = { slot: period.slot, key, reference: period.reference };
      if (!sure) return { ...unit, verdict: "unknown", evidence: [] };
      const { grade, guard } = asked;
      const legs: Leg[] = [
        asked,
        ...(grade === undefined ? [] : [gradeLeg(world, asked.metric, grade)]),
        ...(guard ? [guard] : []),
      ];
      const verdict = worst(legs.map((leg) => judge(world, leg, period, key)));
      return { ...unit, verdict, evidence: evidenceOf([readMetric(world, asked.metric, period, key)]) };
    }),
  );
}

/** The place of the grade from below must be that of the one asked, or higher. */
function gradeLeg(world: World, metric: MetricRef, grade: string): Leg {
  if (typeof metric === "string" || !("score" in metric)) throw new Error("only a score has a grade");
  const { grades } = cardOf(world, metric.score);
  const ids =
    grades === undefined
      ? []
      : ("higherIsBetter" in grades ? grades.higherIsBetter : grades.lowerIsBetter).map(({ id }) => id);
  return { metric: { score: metric.score, as: "grade" }, atLeast: ids.length - ids.indexOf(grade) };
}

/** The rows counted, where they are not too many to show. */
export function evidenceOf(readings: readonly Reading[]): readonly string[] {
  const ids = idsOf(readings.flatMap((reading) => reading.rows));
  return ids.length > 50 ? [] : ids;
}

/** With a guard: the worse of both; a guard that does not apply does not count. */
function worst(verdicts: readonly SlowVerdict[]): SlowVerdict {
  const [own = "unknown", ...guards] = verdicts;
  if (own === "notApplicable") return own;
  const order: readonly SlowVerdict[] = ["fail", "unknown", "pending"];
  return order.find((verdict) => own === verdict || guards.includes(verdict)) ?? "pass";
}

function judge(world: World, leg: Leg, period: ReadPeriod, key: Key): SlowVerdict {
  const main = readMetric(world, leg.metric, period, key);
  const low = leg.atLeast === undefined ? undefined : readBound(world, leg.atLeast, period, key);
  const high = leg.atMost === undefined ? undefined : readBound(world, leg.atMost, period, key);
  const settledHigh = high !== undefined && high.closes <= world.asOf ? high.value : undefined;
  if (onlyGrows(world, leg.metric) && main.soFar !== undefined && settledHigh !== undefined) {
    if (compare(main.soFar, settledHigh) > 0) return "fail";
  }
  const read = [main, low, high].filter((reading) => reading !== undefined);
  if (read.some((reading) => reading.unknown === "notApplicable")) return "notApplicable";
  if (read.some((reading) => reading.unknown === "never")) return "unknown";
  if (read.some((reading) => world.asOf < reading.closes)) return "pending";
  if (main.value === undefined || read.some((reading) => reading.value === undefined)) return "unknown";
  if (low?.value !== undefined && compare(main.value, low.value) < 0) return "fail";
  return high?.value !== undefined && compare(main.value, high.value) > 0 ? "fail" : "pass";
}

function onlyGrows(world: World, ref: MetricRef): boolean {
  const metric = metricOf(world, ref);
  return "count" in metric || "sum" in metric || "distinct" in metric || "newKeys" in metric;
}

interface BoundReading {
  readonly value: Ratio | undefined;
  readonly unknown: Reading["unknown"] | "notApplicable";
  readonly closes: number;
}

function readBound(world: World, bound: TargetBound, period: ReadPeriod, key: Key): BoundReading {
  const open = Number.NEGATIVE_INFINITY;
  if (typeof bound === "number") return { value: exact(bound), unknown: undefined, closes: open };
  if ("by" in bound) {
    const reading = readMetric(world, bound.by, period, key);
    const { value } = reading;
    if (value === undefined) return reading;
    const reached = [...bound.steps].filter((step) => compare(exact(step.from), value) <= 0);
    const highest = reached.sort((a, b) => b.from - a.from)[0];
    if (highest === undefined) return { value: undefined, unknown: "notApplicable", closes: reading.closes };
    return { value: exact(highest.value), unknown: undefined, closes: reading.closes };
  }
  const then = bound.back === undefined || bound.back === 0 ? period : period.earlier(bound.back);
  if (then === undefined) return { value: undefined, unknown: "never", closes: open };
  const reading = readMetric(world, bound.metric, then, key);
  if (reading.value === undefined) return reading;
  const value = plus(times(reading.value, exact(bound.times ?? 1)), exact(bound.plus ?? 0));
  return { value, unknown: undefined, closes: reading.closes };
}
