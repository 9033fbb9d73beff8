import type { Entry, Site } from "@houqin/core";
import type { Fact } from "./needed-facts.ts";
import type { Scene } from "./trial.ts";

/** A scene without a fact, and the ids of the entries that had it. */
export interface Removal {
  readonly scene: Scene;
  readonly from: readonly string[];
}

/** The lists of a site file that stand for entries. */
const ROWS: Readonly<Record<string, "areas" | "posts" | "people" | "assets">> = {
  "site/area": "areas",
  "site/post": "posts",
  "site/person": "people",
  "site/asset": "assets",
};

/** Takes a fact out of every entry of its kind, those of the site file included; undefined where none had it. */
export function removeFact(scene: Scene, fact: Fact): Removal | undefined {
  const site = withoutRows(scene.site, fact);
  const entries = scene.entries.map((entry) => (entry.kind === fact.kind.id ? withoutFact(entry, fact) : entry));
  const from = scene.entries.filter((entry, index) => entry !== entries[index]).map(({ id }) => id);
  return from.length === 0 && site === scene.site ? undefined : { scene: { ...scene, site, entries }, from };
}

/** The entry without the fact; the entry itself where it has none. */
function withoutFact(entry: Entry, { path, role }: Fact): Entry {
  if (path.startsWith("@")) return dropped(entry, [path.slice(1)]);
  return dropped(entry, role ? ["actors", path] : ["data", ...path.split(".")]);
}

function withoutRows(site: Site, { kind, path }: Fact): Site {
  const list = ROWS[kind.id];
  const rows: readonly object[] = (list && site[list]) ?? [];
  if (list === undefined || path === "@subject" || path === "name") return site;
  const bare = rows.map((row) => dropped(row, [path]));
  return bare.every((row, index) => row === rows[index]) ? site : { ...site, [list]: bare };
}

/** A copy without the member at a path; the same object where there is no such member. */
function dropped<T extends object>(value: T, [first, ...rest]: readonly string[]): T {
  if (first === undefined || !Object.hasOwn(value, first)) return value;
  const member = Object.entries(value).find(([name]) => name === first)?.[1];
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== first)) as T;
  if (typeof member !== "object" || member === null) return value;
  const bare = dropped(member, rest);
  return bare === member ? value : { ...value, [first]: bare };
}
