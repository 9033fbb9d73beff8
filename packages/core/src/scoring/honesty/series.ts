import type { Entry } from "../../model/entry.ts";

/** Entries under names, in order of time within each; names in the order of their first entry. */
export function seriesOf(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, readonly Entry[]> {
  const series = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === undefined) continue;
    const members = series.get(name);
    if (members) members.push(entry);
    else series.set(name, [entry]);
  }
  for (const members of series.values()) members.sort(byTime);
  return series;
}

/** By moment, then id. */
export function byTime(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The value at a dotted path of an entry's data. */
export function valueAt(entry: Entry, path: string): unknown {
  let value: unknown = entry.data;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** The first person in a role, or in any. */
export function personOf({ actors = {} }: Entry): string | undefined {
  const by = actors.by ?? Object.values(actors)[0];
  return typeof by === "string" ? by : by?.[0];
}
