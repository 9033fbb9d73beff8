import type { KeyCode } from "../../ledger/key.ts";
import type { Table } from "../../ledger/table.ts";
import type { Message } from "../../model/finding.ts";
import type { Need } from "../../model/verdict.ts";
import type { Window } from "./window.ts";

/** One thing that a deadline is counted from. */
export interface Anchored {
  readonly slot: string;
  /** Key of the units that it makes, before that of `each`. */
  readonly unitKey: readonly string[];
  /** The keys under which an answer may stand, and how many parts each has. */
  readonly keys: readonly KeyCode[];
  readonly parts: number;
  readonly window: Window;
  readonly evidence: readonly string[];
  /** The row that it is, where entries are the anchors. */
  readonly row?: number;
  /** What is missing to know of it at all. */
  readonly needs: readonly Need[];
}

/** Where anchors come from. Each has a name of its own, under which it is put, put anew, or taken away. */
export interface Anchors {
  readonly reads: readonly string[];
  readonly registers: readonly string[];
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  readonly levelChanged: (register: string, key: KeyCode) => void;
  readonly advance: () => number;
  /** What stands in the row of an anchor. */
  readonly valuesOf?: (row: number) => Message["values"];
}

/** Hears of anchors as they come, change and go. */
export type PutAnchor = (name: string | number, anchor: Anchored | undefined) => void;
