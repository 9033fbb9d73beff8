import type { Every, Shape } from "../schemas.ts";

type Cadence = Shape<"cadence">;

/** A cadence with what its tables say for the kind of site. */
export type OwnCadence = Omit<Cadence, "every" | "times"> & { readonly every: Every; readonly times: number };

/** The cadence as this kind of site has it; undefined where a table has no row for it and none for all others. */
export function ownCadence(kind: string, asked: Cadence): OwnCadence | undefined {
  const every = "by" in asked.every ? (asked.every.table[kind] ?? asked.every.others) : asked.every;
  const often = asked.times ?? 1;
  const times = typeof often === "object" ? (often.table[kind] ?? often.others) : often;
  return every === undefined || times === undefined ? undefined : { ...asked, every, times };
}
