import * as z from "zod";

/** A bound that may differ by kind of site: a number, or a table with a figure for all `others`. */
export const SiteBound = z.union([
  z.number(),
  z.strictObject({
    by: z.literal("site"),
    table: z.record(z.string(), z.number()),
    others: z.number().optional(),
  }),
]);
export type SiteBound = z.infer<typeof SiteBound>;

/** The bound for a kind of site; undefined where the table neither has the kind nor speaks of others. */
export function boundAt(bound: SiteBound, site: string): number | undefined {
  if (typeof bound === "number") return bound;
  return Object.hasOwn(bound.table, site) ? bound.table[site] : bound.others;
}

/** The kinds of site that some bounds name, and an empty one that stands for all others. */
export function sitesOf(bounds: readonly (SiteBound | undefined)[]): readonly string[] {
  const named = bounds.flatMap((bound) => (typeof bound === "object" ? Object.keys(bound.table) : []));
  return [...new Set([...named, ""])];
}
