import { dayAt } from "./days.ts";
import { readMetric } from "./metrics.ts";
import { compare, exact } from "./ratio.ts";
import { periodAt } from "./read-periods.ts";
import type { Requirement } from "./schemas.ts";
import type { Answer } from "./where.ts";
import type { World } from "./world.ts";

type OnlyIf = NonNullable<Requirement["onlyIf"]>;

export function siteFits(world: World, onlyIf: OnlyIf | undefined): boolean {
  return (
    isMeant(onlyIf?.site, world.input.site.kind) &&
    ![onlyIf?.atLeast, onlyIf?.atMost].some((bound) => ownBound(world, bound) === "none")
  );
}

function isMeant(site: OnlyIf["site"], kind: string): boolean {
  if (site === undefined) return true;
  return Array.isArray(site) ? site.includes(kind) : !site.not.includes(kind);
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
  const [least, most] = [onlyIf.atLeast, onlyIf.atMost].map((bound) => ownBound(world, bound));
  if (typeof least === "number" && compare(value, exact(least)) < 0) return "no";
  return typeof most === "number" && compare(value, exact(most)) > 0 ? "no" : "yes";
}

/** A bound for this kind of site; "none" where its table leaves the kind out. */
function ownBound(world: World, bound: OnlyIf["atLeast"]): number | "none" | undefined {
  if (typeof bound !== "object") return bound;
  return bound.table[world.input.site.kind] ?? bound.others ?? "none";
}
