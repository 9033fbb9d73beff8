import { closes, keptFrom } from "./keeping.ts";
import { divided, exact } from "./ratio.ts";
import type { ReadPeriod } from "./read-periods.ts";
import type { Reading } from "./reading.ts";
import type { Metric } from "./schemas.ts";
import { startsWith, type Unit } from "./unit.ts";
import type { World } from "./world.ts";

const done = ["onTime", "backfilled", "late", "lateBackfilled", "nothingToReport"];

/** The share of the settled occurrences of some rules that were done, on time, or passed. */
export function figure(
  world: World,
  metric: Extract<Metric, { figure: string }>,
  period: ReadPeriod,
  key: readonly string[],
): Reading {
  const units = metric.of
    .flatMap((rule) => world.judged(rule))
    .filter((unit) => unit.reference !== undefined && period.from <= unit.reference && unit.reference < period.to)
    .filter((unit) => startsWith(unit.key, key))
    .filter((unit) => unit.verdict === "pass" || unit.verdict === "fail")
    .filter((unit) => metric.figure === "passed" || unit.state !== undefined);
  const counts = (unit: Unit) => {
    if (metric.figure === "passed") return unit.verdict === "pass";
    return metric.figure === "done" ? done.includes(unit.state ?? "") : unit.state === "onTime";
  };
  const value = divided(exact(units.filter(counts).length), exact(units.length));
  const rules = world.input.rules.filter((rule) => metric.of.includes(rule.id));
  const kinds = rules
    .flatMap((rule) => kindsIn(rule.requirement))
    .filter((kind) => keptFrom(world, kind) !== undefined);
  const closings = kinds.map((kind) => closes(world, kind, undefined, period.to));
  return {
    value,
    unknown: value === undefined ? "yet" : undefined,
    closes: period.slot === "ever" ? Number.NEGATIVE_INFINITY : Math.max(period.to, ...closings),
    rows: [],
  };
}

/** Every `kind` that a requirement names, at any depth. */
function kindsIn(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    name === "kind" && typeof value === "string" ? [value] : kindsIn(value),
  );
}
