import type { Every } from "../../time/every.ts";
import { atSite, sitesOf } from "../by-site.ts";
import type { Cadence } from "./schema.ts";

/** A cadence as one kind of site is asked for it. */
export type SiteCadence = Omit<Cadence, "every" | "times"> & {
  readonly every: Every;
  readonly times?: number | undefined;
};

/**
 * The cadence for a kind of site, an empty one standing for all that no table names; undefined where a table leaves the kind out.
 *
 * @example
 * const drills = { shape: "cadence", of: { kind: "a/drill" }, every: { by: "site", table: { hotel: { unit: "half" } } } };
 * cadenceAt(drills, "hotel")?.every; //=> { unit: "half" }
 * cadenceAt(drills, "company"); //=> undefined
 */
export function cadenceAt({ every, times, ...rest }: Cadence, site: string): SiteCadence | undefined {
  const [own, often] = [atSite(every, site), times === undefined ? undefined : atSite(times, site)];
  if (own === undefined || (times !== undefined && often === undefined)) return undefined;
  return { ...rest, every: own, ...(often === undefined ? {} : { times: often }) };
}

/** The kinds of site that cadences name in their tables, and an empty one that stands for all others. */
export function sitesOfCadences(cadences: readonly Cadence[]): readonly string[] {
  return sitesOf(cadences.flatMap(({ every, times }) => [every, times]));
}
