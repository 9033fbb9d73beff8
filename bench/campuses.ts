import type { EntryKind } from "@houqin/core";
import type { RawEntry } from "./sample-year.ts";

type Json = Record<string, unknown>;

/** Names that belong to one school, and so differ from campus to campus. */
function ownNames(site: Json, entries: readonly RawEntry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of ["areas", "people", "assets"]) {
    for (const { id } of (site[list] ?? []) as { id: string }[]) names.add(id);
  }
  for (const { id, subject } of entries) {
    names.add(id);
    if (subject !== undefined) names.add(subject);
  }
  return names;
}

/** A site of several campuses, each with the areas, people and assets of the sample school. */
export function siteOf(site: Json, entries: readonly RawEntry[], campuses: number): Json {
  const names = ownNames(site, entries);
  const many = (list: string) =>
    Array.from({ length: campuses }, (_, campus) =>
      ((site[list] ?? []) as Json[]).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            key === "category" || key === "name" ? value : renamed(names, campus, value),
          ]),
        ),
      ),
    ).flat();
  return { ...site, areas: many("areas"), people: many("people"), assets: many("assets") };
}

/** The entries of the sample year once for each campus, under other names; made one by one. */
export function* entriesOf(
  site: Json,
  entries: readonly RawEntry[],
  kinds: ReadonlyMap<string, EntryKind>,
  campuses: number,
): Iterable<RawEntry> {
  const names = ownNames(site, entries);
  const free = new Map(
    [...kinds.values()].map((kind) => [
      kind.id,
      kind.columns
        .filter(({ path, type, values, role }) => !role && !path.includes(".") && !values && /^(text|list)$/.test(type))
        .map(({ path }) => path),
    ]),
  );
  for (let campus = 0; campus < campuses; campus += 1) {
    for (const entry of entries) {
      if (campus === 0) {
        yield entry;
        continue;
      }
      const { id, area, subject, actors, replaces, data, ...rest } = entry;
      const own: Json = { ...data };
      for (const path of free.get(entry.kind) ?? []) {
        if (own[path] !== undefined) own[path] = renamed(names, campus, own[path]);
      }
      yield {
        ...rest,
        id: `${id}~${campus}`,
        ...(area === undefined ? {} : { area: `${renamed(names, campus, area)}` }),
        ...(subject === undefined ? {} : { subject: `${renamed(names, campus, subject)}` }),
        ...(replaces === undefined ? {} : { replaces: `${replaces}~${campus}` }),
        ...(actors
          ? {
              actors: Object.fromEntries(
                Object.entries(actors).map(([role, people]) => [role, renamed(names, campus, people) as string]),
              ),
            }
          : {}),
        data: own,
      };
    }
  }
}

function renamed(names: ReadonlySet<string>, campus: number, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(names, campus, each));
  return campus > 0 && typeof value === "string" && names.has(value) ? `${value}~${campus}` : value;
}
