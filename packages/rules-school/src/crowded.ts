import { parseDay } from "@houqin/core";

/** What a crowd is made of: entries, each on its day. */
interface Seen {
  readonly id: string;
  readonly at: string;
}

/**
 * Finds the first run of so many days, up to a day with an entry, in which there are `least` entries or more; its last day, and who is in it.
 *
 * @example
 * const seen = ["10", "11", "13"].map((day) => ({ id: day, at: `2025-11-${day}T09:00` }));
 * crowded(seen, { days: 3, least: 2 })?.ids; //=> ["10", "11"]
 * crowded(seen, { days: 2, least: 3 }); //=> undefined
 */
export function crowded(entries: readonly Seen[], { days, least }: { readonly days: number; readonly least: number }) {
  const seen = entries.map(({ id, at }) => ({ id, day: parseDay(at.slice(0, 10)) ?? 0 }));
  return [...new Set(seen.map(({ day }) => day))]
    .sort((a, b) => a - b)
    .map((to) => ({ to, ids: seen.filter(({ day }) => day > to - days && day <= to).map(({ id }) => id) }))
    .find(({ ids }) => ids.length >= least);
}
