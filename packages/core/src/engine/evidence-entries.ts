import { readEntry } from "../ledger/read-entry.ts";
import type { Row, Store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import type { Frame } from "../requirement/program.ts";

/** The live entries of these document ids, in the order of the ids. */
export function evidenceEntries(store: Store, frame: Frame, ids: readonly string[]): Entry[] {
  const wanted = new Set(ids);
  const found = new Map<string, Row>();
  for (const table of store.tables.values()) {
    for (let row = 0; row < table.size; row += 1) {
      const id = table.ids[row] as string;
      if (wanted.has(id) && frame.live(table, row)) found.set(id, { table, row });
    }
  }
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [readEntry(store, row)] : [];
  });
}
