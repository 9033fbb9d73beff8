import type { Ledger, Refusal } from "@houqin/core";
import { readEntries } from "../reading/read-entries.ts";
import { type Progress, progress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { entryFiles } from "./entry-files.ts";
import type { Folder } from "./open-folder.ts";

/** The entries of a folder, and all that was refused on the way, in the order of files and lines. */
export interface Filled {
  readonly ledger: Ledger;
  readonly refused: readonly Refusal[];
  /** Still showing; whoever judges stops it. */
  readonly progress: Progress;
}

/** Streams the entries of a folder into a ledger. */
export function fillLedger({ dir, engine, site, locale }: Folder, terminal: Terminal): Filled {
  const files = entryFiles(dir);
  const bar = progress(
    terminal,
    files.reduce((sum, { bytes }) => sum + Math.max(0, bytes), 0),
    locale,
  );
  const reading = readEntries(files, { kinds: engine.catalogue().kinds, heard: bar.read });
  const ledger = engine.ledger({ site, entries: reading.entries, place: reading.place });
  return { ledger, refused: [...reading.refused, ...ledger.refused], progress: bar };
}
