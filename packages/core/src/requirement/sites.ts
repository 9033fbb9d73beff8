import * as z from "zod";

/** Kinds of site: those that are named, or all but those. */
export const Sites = z.union([z.array(z.string()).min(1), z.strictObject({ not: z.array(z.string()).min(1) })]);
export type Sites = z.infer<typeof Sites>;

/** Whether a kind of site is among them. */
export function areFor(sites: Sites, kind: string): boolean {
  return "not" in sites ? !sites.not.includes(kind) : sites.includes(kind);
}

/** Whether every kind of site that is among the second is among the first too. */
export function holdAll(first: Sites, second: Sites): boolean {
  if (!("not" in second)) return second.every((kind) => areFor(first, kind));
  // All but some is without end; no list of names holds it.
  return "not" in first && first.not.every((kind) => second.not.includes(kind));
}
