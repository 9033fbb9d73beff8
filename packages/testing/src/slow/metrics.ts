import { dayAt } from "./days.ts";
import { figure } from "./figures.ts";
import { closes, keptFrom } from "./keeping.ts";
import { keysOf } from "./keys.ts";
import { read, texts } from "./paths.ts";
import { compare, divided, exact, minus, type Ratio, times, total } from "./ratio.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Reading } from "./reading.ts";
import { readRegister } from "./register-metrics.ts";
import { byTime, type Row } from "./row.ts";
import type { Metric, MetricRef, Source, Value } from "./schemas.ts";
import { readScore } from "./scores.ts";
import { sameKey } from "./unit.ts";
import { amountIn } from "./values.ts";
import { rowsOf } from "./where.ts";
import type { World } from "./world.ts";

type Key = readonly string[];

export function metricOf(world: World, ref: MetricRef): Metric {
  if (typeof ref !== "string") return ref;
  const named = world.input.metrics.find((metric) => metric.id === ref);
  if (named === undefined) throw new Error(`no metric ${ref}`);
  return named.metric;
}

/** Reads a metric for a key over a period. */
export function readMetric(world: World, ref: MetricRef, period: ReadPeriod, key: Key): Reading {
  const metric = metricOf(world, ref);
  if ("quotient" in metric)
    return combine(
      metric.quotient.map((part) => readMetric(world, part, period, key)),
      divided,
    );
  if ("difference" in metric)
    return combine(
      metric.difference.map((part) => readMetric(world, part, period, key)),
      minus,
    );
  if ("level" in metric || "levelTime" in metric || "keys" in metric) return readRegister(world, metric, period, key);
  if ("figure" in metric) return figure(world, metric, period, key);
  if ("score" in metric)
    return readScore(world, metric, period, key, (other, then) => readMetric(world, other, then, key));
  return overRows(world, metric, period, key);
}

function combine(parts: readonly Reading[], join: (a: Ratio, b: Ratio) => Ratio | undefined): Reading {
  const [a, b] = parts;
  const value = a?.value === undefined || b?.value === undefined ? undefined : join(a.value, b.value);
  const never = parts.some((part) => part.unknown === "never");
  return {
    value,
    unknown: never ? "never" : value === undefined ? "yet" : undefined,
    closes: Math.max(...parts.map((part) => part.closes)),
    rows: parts.flatMap((part) => part.rows),
  };
}

/** Says whether a row counts for a key: a source without its own key counts for all. */
export function countsFor(world: World, row: Row, source: Source, key: Key): boolean {
  if (key.length === 0 || source.key === undefined) return true;
  return keysOf(world, row, source.key).some((own) => sameKey(own, key));
}

type OverRows = Extract<Metric, { readonly of: Source }>;

function overRows(world: World, metric: OverRows, period: ReadPeriod, key: Key): Reading {
  const { of } = metric;
  const own = (rows: readonly Row[]) => rows.filter((row) => countsFor(world, row, of, key));
  const inside = (row: Row) => period.from <= row.bucket && row.bucket < period.to;
  const [sure, perhaps] = [own(rowsOf(world, of)), own(rowsOf(world, of, "undecided"))];
  const counted = sure.filter(inside).sort(byTime);
  const before = sure.filter((row) => row.bucket < period.from).sort(byTime);
  const place = of.key?.indexOf("@area") ?? -1;
  const area = place < 0 ? undefined : key[place];
  const kept = keptFrom(world, of.kind, area);
  const isKept = kept !== undefined && (period.slot === "ever" || kept <= dayAt(period.from));
  const doubtfulBefore = perhaps.filter((row) => row.bucket < period.from).sort(byTime);
  const result = reckon(world, metric, counted, before, doubtfulBefore);
  const never = result.missing || perhaps.some(inside) || !isKept;
  return {
    value: never ? undefined : result.value,
    soFar: result.value,
    unknown: never ? "never" : result.value === undefined ? "yet" : undefined,
    closes: closingOf(world, of.kind, area, period),
    rows: counted,
  };
}

/** When a kind has closed for a period; for all time there is nothing to wait for. */
export function closingOf(world: World, kind: string, area: string | undefined, period: ReadPeriod): number {
  return period.slot === "ever" ? Number.NEGATIVE_INFINITY : closes(world, kind, area, period.to);
}

interface Reckoned {
  /** Some row lacks what it should give. */
  readonly missing: boolean;
  readonly value: Ratio | undefined;
}

function reckon(
  world: World,
  metric: OverRows,
  rows: readonly Row[],
  before: readonly Row[],
  doubts: readonly Row[],
): Reckoned {
  if ("count" in metric) {
    const path = metric.count;
    const having = path === true ? rows : rows.filter((row) => read(world, row, path) !== undefined);
    return { missing: false, value: exact(having.length) };
  }
  if ("distinct" in metric) return distinct(world, metric.distinct, rows, []);
  if ("newKeys" in metric) {
    const reckoned = distinct(world, metric.newKeys, rows, before);
    return { ...reckoned, missing: reckoned.missing || doubts.length > 0 };
  }
  if ("rise" in metric) {
    const earlier = [...before, ...doubts].sort(byTime).at(-1);
    const first = earlier === undefined ? undefined : amountIn(world, earlier, metric.rise);
    const readings = numbers(world, metric.rise, rows);
    const last = readings.values.at(-1);
    const missing = readings.missing || (earlier !== undefined && (first === undefined || doubts.includes(earlier)));
    return { missing, value: first === undefined || last === undefined ? undefined : minus(last, first) };
  }
  if ("sum" in metric) {
    const found = numbers(world, metric.sum, rows);
    return { missing: found.missing, value: total(found.values) };
  }
  return ofMany(world, metric, rows);
}

type OfMany = Extract<
  OverRows,
  { mean: Value } | { min: Value } | { max: Value } | { last: Value } | { quantile: Value }
>;

/** The metrics that have no value without rows. */
function ofMany(world: World, metric: OfMany, rows: readonly Row[]): Reckoned {
  const pick = (value: Value, choose: (values: readonly Ratio[]) => Ratio | undefined): Reckoned => {
    const found = numbers(world, value, rows);
    return { missing: found.missing, value: found.values.length === 0 ? undefined : choose(found.values) };
  };
  if ("mean" in metric) return pick(metric.mean, (values) => divided(total(values), exact(values.length)));
  if ("min" in metric) return pick(metric.min, (values) => [...values].sort(compare)[0]);
  if ("max" in metric) return pick(metric.max, (values) => [...values].sort(compare).at(-1));
  if ("last" in metric) return pick(metric.last, (values) => values.at(-1));
  return pick(metric.quantile, (values) => nearestRank(values, metric.at));
}

function nearestRank(values: readonly Ratio[], share: number): Ratio | undefined {
  const wanted = times(exact(share), exact(values.length));
  // The smallest value that has at least the wanted number of values up to and including it.
  return [...values].sort(compare).find((_, index) => compare(exact(index + 1), wanted) >= 0);
}

function numbers(world: World, value: Value, rows: readonly Row[]): { missing: boolean; values: readonly Ratio[] } {
  const all = rows.map((row) => amountIn(world, row, value));
  return { missing: all.includes(undefined), values: all.filter((number) => number !== undefined) };
}

function distinct(world: World, path: string, rows: readonly Row[], before: readonly Row[]): Reckoned {
  const valuesIn = (row: Row) => {
    const got = read(world, row, path);
    return got === undefined ? [] : texts(got);
  };
  const missing = [...rows, ...before].some((row) => read(world, row, path) === undefined);
  const known = new Set(before.flatMap(valuesIn));
  return { missing, value: exact(new Set(rows.flatMap(valuesIn).filter((value) => !known.has(value))).size) };
}
