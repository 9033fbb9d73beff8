import { readEntry } from "../ledger/read-entry.ts";
import type { Store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import { type HonestyReport, honestyOf } from "../scoring/honesty/honesty.ts";
import type { HonestyOptions } from "../scoring/honesty/honesty-flag.ts";

/** Runs the honesty checks over the entries that are live at a minute. What a document yields nobody wrote, but for scores. */
export function honestyIn(store: Store, now: number, options: HonestyOptions): HonestyReport {
  const entries: Entry[] = [];
  for (const table of store.tables.values()) {
    if (table.kind.id.startsWith("site/") || table.kind.id.startsWith("ledger/")) continue;
    for (let row = 0; row < table.size; row += 1) {
      const [visible, hidden] = [table.visible.values[row] as number, table.hidden.values[row] as number];
      const written = table.kind.id === "checklist/score" || !store.derived.has(table.ids[row] as string);
      if (written && visible <= now && now < hidden) entries.push(readEntry(store, { table, row }));
    }
  }
  return honestyOf(entries, [...store.kinds.values()], options);
}
