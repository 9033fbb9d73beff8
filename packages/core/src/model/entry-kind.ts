import type * as z from "zod";
import type { Text } from "../text/text.ts";
import type { Column } from "./column.ts";
import type { Entry, YieldedEntry } from "./entry.ts";

/** Further entries that each entry of a kind gives rise to; a pure function, run again whenever the entry is corrected. */
export interface Yields {
  /** Every kind that may come out. */
  readonly kinds: readonly string[];
  readonly entries: (entry: Entry) => readonly YieldedEntry[];
}

/** A kind of entries 台账种类 as the engine sees it; `defineEntry` makes the typed one. */
export interface EntryKind {
  readonly id: string;
  readonly title: Text;
  readonly data: z.ZodType;
  /** Actor roles, such as `by`, `verifier`; every one may hold one person or several. */
  readonly roles: readonly string[];
  /** Columns derived from `data`, the roles, and `@subject` where the kind says what its subject refers to. */
  readonly columns: readonly Column[];
  /** Paths whose values together tell one entry of the kind from the next, for people; empty where none was declared. */
  readonly label?: readonly string[];
  /** Days after a window's last day in which an entry may still be filed without being late. */
  readonly backfillDays: number;
  /** True where an explicit `ledger/closed` without entries says that there was nothing to record. */
  readonly nothingToReport: boolean;
  readonly yields?: Yields;
  /** Ids of the checklists that its entries may be filled from; only of kinds of inspections. */
  readonly checklists?: readonly string[];
}
