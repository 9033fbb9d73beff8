import { codesOf, type Reading, reader } from "../../ledger/reader.ts";
import { tableOf } from "../../ledger/store.ts";
import type { Path } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";

/** The people that one path of one entry names. */
export interface Part {
  readonly kind: string;
  readonly path: Path;
  /** Tells apart the same path on the entry itself and on joined ones. */
  readonly role: string;
  readonly entry: string;
  /** Dictionary codes; none where the path has no value. */
  readonly people: readonly number[];
}

/** Reads who took part in an entry, path by path; `name` sets the roles apart from those of other sources. */
export function partReader(
  reading: Reading,
  kind: EntryKind,
  paths: readonly Path[],
  name: string,
): (row: number) => readonly Part[] {
  const table = tableOf(reading.store, kind);
  const readers = paths.map((path) => ({ path, role: `${name} ${path}`, from: reader(reading, kind, path) }));
  return (row) =>
    readers.map(({ path, role, from }) => ({
      kind: kind.id,
      path,
      role,
      entry: table.ids[row] as string,
      people: from ? codesOf(from, row) : [],
    }));
}

/** Somebody whom two different roles name; the same role on several joined entries is one role. */
export function samePerson(
  parts: readonly Part[],
): { readonly person: number; readonly paths: readonly Path[] } | undefined {
  const seen = new Map<number, Part>();
  for (const part of parts) {
    for (const person of part.people) {
      const before = seen.get(person);
      if (before && before.role !== part.role) return { person, paths: [before.path, part.path] };
      seen.set(person, part);
    }
  }
  return undefined;
}

export function countPeople(parts: readonly Part[]): number {
  return new Set(parts.flatMap(({ people }) => people)).size;
}
