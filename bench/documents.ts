import type { EntryKind } from "@houqin/core";
import { packs } from "../examples/school-year/packs.ts";
import type { RawEntry } from "./sample-year.ts";

/** The kinds that rows are kept of and that other entries give rise to. */
const READ = new Set(["general/inspection", "general/issue", "general/patrol"]);

const kinds: readonly EntryKind[] = packs.flatMap<EntryKind>(({ kinds: own }) => own);
const yielding = new Map(
  kinds.flatMap(({ id, yields }) => (yields?.kinds.some((kind) => READ.has(kind)) ? [[id, yields] as const] : [])),
);

/** The entries that filled checklists, rounds and logs give rise to: the rows of those would be incomplete without them. */
export function documentsAmong(entries: readonly RawEntry[]): readonly RawEntry[] {
  const made = entries.flatMap((entry) =>
    (yielding.get(entry.kind)?.entries(entry) ?? []).map(
      ({ name, kind, at = entry.at, area = entry.area, actors, data }): RawEntry => {
        const people = Object.entries(actors ?? entry.actors ?? {}).map(([role, who]) => [role, [who].flat()] as const);
        return {
          ...entry,
          id: `${entry.id}/${name}`,
          kind,
          at,
          data: { ...data },
          actors: Object.fromEntries(people),
          ...(area === undefined ? {} : { area }),
        };
      },
    ),
  );
  return made.length === 0 ? made : [...made, ...documentsAmong(made)];
}
