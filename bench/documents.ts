import type { EntryKind } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import type { RawEntry } from "./sample-year.ts";

/** What a document gives rise to, as `yields` of its kind says; any hand-written program would need the same. */
type Yielding = (entry: RawEntry) => readonly (Partial<RawEntry> & { name: string; kind: string })[];

/** The kinds that rows are kept of and that other entries give rise to. */
const READ = new Set(["general/inspection", "general/issue", "general/patrol"]);

const yielding = new Map(
  ([...general.kinds, ...canteen.kinds] as readonly EntryKind[]).flatMap(({ id, yields }) =>
    yields?.kinds.some((kind) => READ.has(kind)) ? [[id, yields.entries as unknown as Yielding] as const] : [],
  ),
);

/** The entries that filled checklists, rounds and logs give rise to: the rows of those would be incomplete without them. */
export function documentsAmong(entries: readonly RawEntry[]): readonly RawEntry[] {
  const made = entries.flatMap((entry) =>
    (yielding.get(entry.kind)?.(entry) ?? []).map(
      ({ name, ...rest }): RawEntry => ({ ...entry, data: {}, ...rest, id: `${entry.id}/${name}` }),
    ),
  );
  return made.length === 0 ? made : [...made, ...documentsAmong(made)];
}
