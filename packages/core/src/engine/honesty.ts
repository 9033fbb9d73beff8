import { readEntry } from "../ledger/read-entry.ts";
import type { Store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import { type HonestyReport, honestyOf } from "../scoring/honesty/honesty.ts";
import type { HonestyOptions } from "../scoring/honesty/honesty-flag.ts";
import { liveRows } from "./ground.ts";

/** Runs the honesty checks over the entries that are live at a minute. What a document yields nobody wrote, but for scores. */
export function honestyIn(store: Store, now: number, options: HonestyOptions): HonestyReport {
  const entries: Entry[] = [];
  for (const table of store.tables.values()) {
    if (table.kind.id.startsWith("site/") || table.kind.id.startsWith("ledger/")) continue;
    liveRows(table, now, (row) => {
      const written = table.kind.id === "checklist/score" || !store.derived.has(table.ids[row] as string);
      if (written) entries.push(readEntry(store, { table, row }));
    });
  }
  return honestyOf(entries, [...store.kinds.values()], options);
}
