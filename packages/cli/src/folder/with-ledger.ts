import type { Ledger, Refusal } from "@houqin/core";
import { readEntries } from "../reading/read-entries.ts";
import { progress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { entryFiles } from "./entry-files.ts";
import type { Folder } from "./open-folder.ts";
import { withPlannedBudget } from "./planned-budget.ts";

/** The entries of a folder, and all that was refused on the way: lines that could not be read, then what the ledger refused. */
export interface Filled {
  readonly ledger: Ledger;
  readonly refused: readonly Refusal[];
  /** Those of them that could not be read. */
  readonly unread: readonly Refusal[];
}

/** Streams the entries of a folder, and the budget of its plan, into a ledger and has it judged, with a progress bar where somebody watches. */
export function withLedger<T>(
  { dir, engine, site, plan, locale }: Folder,
  terminal: Terminal,
  judge: (filled: Filled) => T,
): T {
  const files = entryFiles(dir);
  const bytes = files.reduce((sum, file) => sum + Math.max(0, file.bytes), 0);
  const bar = progress(terminal, bytes, locale);
  try {
    const reading = readEntries(files, { kinds: engine.catalogue().kinds, heard: bar.read });
    const entries = withPlannedBudget(reading.entries, { plan, site });
    const ledger = engine.ledger({ site, entries, place: reading.place });
    bar.judging();
    return judge({ ledger, refused: [...reading.refused, ...ledger.refused], unread: reading.refused });
  } finally {
    bar.stop();
  }
}
