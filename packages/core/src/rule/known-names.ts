import { areaKinds, assetCategories, commonPosts, siteKinds } from "../model/common-codes.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { columnAt } from "./check/column-at.ts";
import type { Vocabulary } from "./check/vocabulary.ts";

/** The names by which rules tell sites, areas, assets and posts apart: those that are common, and those that some rule asks for. */
export interface KnownNames {
  readonly siteKinds: ReadonlySet<string>;
  readonly areaKinds: ReadonlySet<string>;
  readonly assetCategories: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
}

/** Collects the names that requirements and registers ask for. */
export function knownNames(vocabulary: Vocabulary, asking: readonly unknown[]): KnownNames {
  const sites = new Set(Object.keys(siteKinds));
  const names = {
    "site/area kind": new Set(Object.keys(areaKinds)),
    "site/asset category": new Set(Object.keys(assetCategories)),
    "site/post @subject": new Set(Object.keys(commonPosts)),
  };
  const hear = (column: string, test: unknown) => {
    const known = Object.entries(names).find(([name]) => name === column)?.[1];
    for (const value of valuesOf(test)) known?.add(value);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const part = value as Readonly<Record<string, unknown>>;
    const register = typeof part.register === "string" ? vocabulary.registers.get(part.register)?.refers : undefined;
    const kind = vocabulary.kinds.get(typeof part.kind === "string" ? part.kind : (register ?? ""));
    if (kind && typeof part.where === "object" && part.where !== null) {
      for (const [path, test] of Object.entries(part.where)) hear(columnOf(vocabulary, kind, path), test);
    }
    for (const one of sitesNamed(part)) sites.add(one);
    Object.values(part).forEach(visit);
  };
  asking.forEach(visit);
  return {
    siteKinds: sites,
    areaKinds: names["site/area kind"],
    assetCategories: names["site/asset category"],
    posts: names["site/post @subject"],
  };
}

/** What a path asks, as the kind that has the column and the column: `@area.kind` asks the `kind` of a `site/area`. */
function columnOf({ kinds }: Vocabulary, kind: EntryKind, path: string): string {
  const dot = path.lastIndexOf(".");
  const own = columnAt(kinds, kind, path);
  if (own?.ref !== undefined) return `${own.ref} @subject`;
  const ref = dot < 0 ? kind.id : columnAt(kinds, kind, path.slice(0, dot))?.ref;
  return `${ref ?? ""} ${path.slice(dot + 1)}`;
}

/** The kinds of site that a condition names, or leaves out, or that a table tells apart. */
function sitesNamed({ site, by, table }: Readonly<Record<string, unknown>>): readonly string[] {
  const named = typeof site === "object" && site !== null && "not" in site ? site.not : site;
  const rows = by === "site" && typeof table === "object" && table !== null ? Object.keys(table) : [];
  return [...(Array.isArray(named) ? named.map(String) : []), ...rows];
}

function valuesOf(test: unknown): readonly string[] {
  if (typeof test !== "object" || test === null) return [];
  const { equals, in: among, not } = test as Readonly<Record<string, unknown>>;
  const own = [equals, ...(Array.isArray(among) ? among : [])].filter((value) => typeof value === "string");
  return [...own, ...valuesOf(not)];
}
