import { dayAt } from "./days.ts";
import { readMetric } from "./metrics.ts";
import { compare, exact } from "./ratio.ts";
import { periodAt } from "./read-periods.ts";
import type { Requirement } from "./schemas.ts";
import type { Answer } from "./where.ts";
import type { World } from "./world.ts";

type OnlyIf = NonNullable<Requirement["onlyIf"]>;

export function siteFits(world: World, onlyIf: OnlyIf | undefined): boolean {
  return onlyIf?.site === undefined || onlyIf.site.includes(world.input.site.kind);
}

/** Says whether the metric test of a requirement holds on the day of a minute. */
export function metricFits(world: World, onlyIf: OnlyIf | undefined, reference: number): Answer {
  if (onlyIf?.metric === undefined) return "yes";
  const day = dayAt(reference);
  const period = periodAt(world, onlyIf.period ?? "plan", day);
  if (period === undefined) return "undecided";
  // Registers are read at the end of the unit's day, entries over the whole period.
  const { value } = readMetric(world, onlyIf.metric, { ...period, readAt: day * 1440 + 1439 }, []);
  if (value === undefined) return "undecided";
  if (onlyIf.atLeast !== undefined && compare(value, exact(onlyIf.atLeast)) < 0) return "no";
  return onlyIf.atMost !== undefined && compare(value, exact(onlyIf.atMost)) > 0 ? "no" : "yes";
}
