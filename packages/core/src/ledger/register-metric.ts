import type { Need } from "../model/verdict.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { isKnown, levelAt, needsAt, stepAt } from "./course.ts";
import { type Fraction, MILLION } from "./decimal.ts";
import { type KeyCode, keyParts } from "./key.ts";
import { match, NO, YES } from "./match.ts";
import type { Metric } from "./metric.ts";
import type { MetricFold, MetricFrame, MetricValue } from "./metric-value.ts";
import { closingOf } from "./period-closing.ts";
import type { ReadPeriod } from "./read-period.ts";
import { OPENING } from "./register-sources.ts";
import type { Course } from "./registers.ts";
import { tableOf } from "./store.ts";

type Registered = Extract<Metric, { level: string } | { levelTime: string } | { keys: string }>;

/** A metric of a register, over the keys that begin with the key asked for; without a key, over all of them. */
export function registerMetric(frame: MetricFrame, metric: Registered): MetricFold {
  const { registers } = frame;
  const register = "level" in metric ? metric.level : "levelTime" in metric ? metric.levelTime : metric.keys;
  const kinds = registers.reads(register).filter((kind) => kind !== OPENING);

  const keysUnder = (key: KeyCode): readonly KeyCode[] => [...registers.under(register, key)];
  const summed = (
    key: KeyCode,
    period: ReadPeriod,
    of: (course: Course, period: ReadPeriod) => Fraction | readonly Need[],
  ): MetricValue => {
    const found = keysUnder(key);
    let n = 0n;
    let d = 1n;
    const needs: Need[] = [];
    for (const own of found.length === 0 ? [key] : found) {
      const part = of(registers.course(register, own), period);
      if ("length" in part) needs.push(...part);
      else {
        n += part.n;
        d = part.d;
      }
    }
    return needs.length > 0 ? { unknown: needs, settleable: false } : { value: { n, d } };
  };
  const standing = "keys" in metric ? standingTest(frame, metric) : undefined;
  const begun = (key: KeyCode, { readAt }: ReadPeriod) => {
    const course = registers.course(register, key);
    const first = course.at[0];
    if (course.unknownFrom <= readAt || (first !== undefined && first <= readAt)) return true;
    // What comes and goes in the same minute leaves no step.
    return course.spans.some(({ from }) => from <= readAt);
  };

  return {
    reads: [],
    registers: [register],
    figures: [],
    growing: false,
    fold: () => undefined,
    value(key, period) {
      const astray = registers.course(register, key).strays.needs(...spanOf(metric, period));
      if (astray.length > 0) return { unknown: astray, settleable: false };
      if (standing) return counted(keysUnder(key), period, standing);
      return summed(key, period, "levelTime" in metric ? levelTime : level);
    },
    soFar: () => undefined,
    closes: (_key, period) => Math.max(...kinds.map((kind) => closingOf(frame, kind, period))),
    *seen(period) {
      for (const key of registers.keys(register)) if (begun(key, period)) yield key;
    },
    sees: begun,
    evidence: () => [],
  };

  function counted(keys: readonly KeyCode[], { readAt }: ReadPeriod, test: Standing): MetricValue {
    if (registers.knownFrom(register) > readAt)
      return { unknown: [{ what: "opening", register, key: [] }], settleable: false };
    let n = 0n;
    const needs: Need[] = [];
    for (const key of keys) {
      const answer = test(key, registers.course(register, key), readAt);
      if (answer === true) n += 1n;
      else if (answer !== false) needs.push(...answer);
    }
    return needs.length > 0 ? { unknown: needs, settleable: false } : { value: { n, d: 1n } };
  }
}

/** The minutes over which a metric reads its register, the end excluded: all of a period, or the one at which the period is read. */
function spanOf(metric: Registered, { from, to, readAt }: ReadPeriod): readonly [number, number] {
  return "levelTime" in metric ? [from * MINUTES_PER_DAY, (to + 1) * MINUTES_PER_DAY] : [readAt, readAt + 1];
}

/** Whether a key stands above 0 and fits, or what is needed to tell. */
type Standing = (key: KeyCode, course: Course, minute: number) => boolean | readonly Need[];

function standingTest(frame: MetricFrame, metric: Extract<Metric, { keys: string }>): Standing {
  const { store, references, registers } = frame;
  const refers = registers.refers(metric.keys);
  const kind = refers === undefined ? undefined : store.kinds.get(refers);
  const fits = kind && metric.where ? match(frame, kind, metric.where) : undefined;
  return (key, course, minute) => {
    const stands = levelAt(course, minute);
    if (stands <= 0) return false;
    const needs: Need[] = Number.isNaN(stands) ? [...needsAt(course, minute)] : [];
    if (kind && fits) {
      const first = keyParts(store.words, key)[0];
      const row = first === undefined ? -1 : references.inForce(tableOf(store, kind), store.words.add(first), minute);
      const answer = row < 0 ? undefined : fits.test(row);
      if (answer === NO) return false;
      if (row < 0) needs.push({ what: "entry", kind: kind.id, key: first === undefined ? [] : [first] });
      else if (answer !== YES)
        needs.push({
          what: "path",
          kind: kind.id,
          path: fits.undecidedPath(row) ?? "",
          entry: tableOf(store, kind).ids[row] as string,
        });
    }
    return needs.length > 0 ? needs : true;
  };
}

function level(course: Course, { readAt }: ReadPeriod): Fraction | readonly Need[] {
  const found = levelAt(course, readAt);
  return Number.isNaN(found) ? needsAt(course, readAt) : { n: BigInt(found), d: BigInt(MILLION) };
}

/** Level × days: each stretch between two steps by its length in minutes. All time has no such length. */
function levelTime(course: Course, { from, to }: ReadPeriod): Fraction | readonly Need[] {
  const [start, end] = [from * MINUTES_PER_DAY, (to + 1) * MINUTES_PER_DAY];
  if (!Number.isFinite(end - start)) return course.needs;
  if (!isKnown(course, start)) return needsAt(course, start);
  if (!isKnown(course, end - 1)) return needsAt(course, end - 1);
  let n = 0n;
  let minute = start;
  for (let step = stepAt(course.at, start); minute < end; step += 1) {
    const next = Math.min(end, course.at[step + 1] ?? end);
    n += BigInt(course.level[step] ?? 0) * BigInt(next - minute);
    minute = next;
  }
  return { n, d: BigInt(MILLION * MINUTES_PER_DAY) };
}
