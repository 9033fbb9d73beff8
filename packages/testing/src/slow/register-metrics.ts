import { DAY } from "./days.ts";
import { stands } from "./each-keys.ts";
import { closes } from "./keeping.ts";
import { divided, exact, minus, type Ratio, times, total, zero } from "./ratio.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Reading } from "./reading.ts";
import { type Fold, fold, keysIn, levelAt, turnsOf } from "./registers.ts";
import type { Metric } from "./schemas.ts";
import { straysFor } from "./strays.ts";
import { startsWith } from "./unit.ts";
import type { World } from "./world.ts";

type Key = readonly string[];
type RegisterMetric = Extract<Metric, { level: string } | { levelTime: string } | { keys: string }>;

/** Reads a metric of a register: over the keys that begin with the key asked for. */
export function readRegister(world: World, metric: RegisterMetric, period: ReadPeriod, key: Key): Reading {
  const id = "level" in metric ? metric.level : "levelTime" in metric ? metric.levelTime : metric.keys;
  const folded = fold(world, id);
  const found = keysIn(folded).filter((own) => startsWith(own, key));
  const keys = found.length === 0 ? [key] : found;
  const [from, to] = "levelTime" in metric ? [period.from, period.to] : [period.readAt, period.readAt + 1];
  const astray = straysFor(folded, key, from, to).length > 0;
  const value = astray
    ? undefined
    : "keys" in metric
      ? countKeys(world, folded, found, metric, period)
      : sum(keys.map(valueOfKey));
  function valueOfKey(own: Key): Ratio | undefined {
    return "levelTime" in metric ? levelTime(folded, own, period) : levelAt(folded, own, period.readAt);
  }
  const sources = [...folded.register.plus, ...(folded.register.minus ?? [])];
  const closings = sources.map((source) => closes(world, source.of.kind, undefined, period.to));
  return {
    value,
    unknown: value === undefined ? "never" : undefined,
    closes: period.slot === "ever" ? Number.NEGATIVE_INFINITY : Math.max(...closings),
    rows: [],
  };
}

function sum(values: readonly (Ratio | undefined)[]): Ratio | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : total(known);
}

function countKeys(
  world: World,
  folded: Fold,
  keys: readonly Key[],
  metric: Extract<RegisterMetric, { keys: string }>,
  period: ReadPeriod,
): Ratio | undefined {
  if (folded.knownFrom > period.readAt) return undefined;
  const answers = keys.map((key) => stands(world, folded, key, metric.where, period.readAt));
  return answers.includes("undecided") ? undefined : exact(answers.filter((answer) => answer === "yes").length);
}

/** Level × days: the level of each stretch between two turns, times its length. */
function levelTime(folded: Fold, key: Key, period: ReadPeriod): Ratio | undefined {
  const inside = turnsOf(folded, key).filter((turn) => period.from < turn && turn < period.to);
  const turns = [...new Set([period.from, ...inside, period.to])].sort((a, b) => a - b);
  if (!turns.every(Number.isFinite)) return undefined;
  const parts = turns.slice(0, -1).map((turn, index) => {
    const level = levelAt(folded, key, turn);
    const minutes = minus(exact(turns[index + 1] ?? turn), exact(turn));
    return level === undefined ? undefined : divided(times(level, minutes), exact(DAY));
  });
  return sum(parts) ?? (parts.length === 0 ? zero : undefined);
}
