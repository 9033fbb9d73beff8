import { readEntry } from "../ledger/read-entry.ts";
import type { Store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import type { Staff } from "../plan/staff.ts";
import { parseDay } from "../time/civil.ts";
import { liveRows } from "./ground.ts";

/** Who and what there is at a site at a minute: rows of the site file, and entries of joiners and leavers. */
export function staffAt(store: Store, now: number): Staff {
  return {
    posts: [...inForce(store, "site/post", now).keys()].sort(),
    people: [...inForce(store, "site/person", now)].map(([id, { data }]) => ({
      id,
      posts: [...texts(data.post), ...texts(data.posts)],
    })),
    areas: [...inForce(store, "site/area", now)].map(([id, { data }]) => ({
      id,
      parent: texts(data.parent)[0],
      owner: texts(data.owner)[0],
    })),
  };
}

type Data = Readonly<Record<string, unknown>>;

/** Of each subject the row in force: the one with the greatest `at`, ties by id. */
function inForce(store: Store, kind: string, now: number): ReadonlyMap<string, { readonly data: Data }> {
  const table = store.tables.get(kind);
  const found = new Map<string, { readonly at: number; readonly entry: Entry }>();
  if (!table) return new Map();
  const today = Math.floor((now - 1) / 1440);
  liveRows(table, now, (row) => {
    const at = table.at.values[row] as number;
    const entry = readEntry(store, { table, row });
    const { subject } = entry;
    const [until] = texts(entry.data.until);
    const last = until === undefined ? undefined : parseDay(until);
    if (subject === undefined || at >= now || (last !== undefined && last < today)) return;
    const known = found.get(subject);
    if (!known || at > known.at || (at === known.at && entry.id > known.entry.id)) found.set(subject, { at, entry });
  });
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { entry }]) => [id, { data: entry.data }]));
}

function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
