import type { EntryKind } from "@houqin/core";
import { canteen } from "@houqin/rules-canteen";
import { general } from "@houqin/rules-general";
import type { RawEntry } from "./sample-year.ts";

/** The kinds that rows are kept of and that other entries give rise to. */
const READ = new Set(["general/inspection", "general/issue", "general/patrol"]);

const kinds: readonly EntryKind[] = [...general.kinds, ...canteen.kinds];
const yielding = new Map(
  kinds.flatMap(({ id, yields }) => (yields?.kinds.some((kind) => READ.has(kind)) ? [[id, yields] as const] : [])),
);

/** The entries that filled checklists, rounds and logs give rise to: the rows of those would be incomplete without them. */
export function documentsAmong(entries: readonly RawEntry[]): readonly RawEntry[] {
  const made = entries.flatMap((entry) =>
    (yielding.get(entry.kind)?.entries(entry) ?? []).map(
      ({ name, ...rest }): RawEntry => ({ ...entry, ...rest, id: `${entry.id}/${name}` }),
    ),
  );
  return made.length === 0 ? made : [...made, ...documentsAmong(made)];
}
