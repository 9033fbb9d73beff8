import type { KeyCode } from "../../ledger/key.ts";
import type { Reading } from "../../ledger/reader.ts";
import { comesBefore } from "../../ledger/row-order.ts";
import type { Source } from "../../ledger/source.ts";
import type { Table } from "../../ledger/table.ts";
import { Code } from "../code.ts";
import { firstFrom, type JoinedRows, joinedRows } from "../joined-rows.ts";
import { fillState } from "../occurrence.ts";
import { type Waiting, type WaitingList, waitingList } from "./waiting.ts";

/** What is looked for: rows of these keys, from a minute on, and what they are measured by. */
export interface Wanted {
  readonly keys: readonly KeyCode[];
  readonly parts: number;
  readonly opens: number;
  readonly due: number;
  readonly closes: number;
}

/** The row that answers best, and how it stands to its due moment. */
export interface Answer {
  readonly row: number;
  readonly code: Code;
}

/** The rows that answer anchors, and the units that wait for them. */
export interface Answers {
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Lets a unit hear of rows of a key, or no longer. */
  readonly watch: (one: Waiting, key: KeyCode, parts: number, sign: 1 | -1) => void;
  readonly best: (wanted: Wanted) => Answer | undefined;
  /** A row of which it cannot be told whether it answers. */
  readonly doubtful: (wanted: Pick<Wanted, "keys" | "parts" | "opens">) => number | undefined;
}

interface Index {
  readonly rows: JoinedRows;
  readonly waiting: Map<KeyCode, WaitingList>;
  /** How many rows of a key were filed later than they happened. */
  readonly filedLater: Map<KeyCode, number>;
}

/** Answers carry the anchor's key first; what follows in their own key does not matter. */
export function answers(reading: Reading, by: Source, touch: (unit: number) => void): Answers {
  // An index for each length of key that some anchor asks by: nearly always one.
  const indexes = new Map<number, Index>();
  const live = new Set<number>();
  const indexOf = (parts: number): Index | undefined => {
    const known = indexes.get(parts);
    if (known) return known;
    const rows = joinedRows(reading, by, parts);
    if (!rows) return undefined;
    const made: Index = { rows, waiting: new Map(), filedLater: new Map() };
    for (const row of live) fold(made, row, 1);
    indexes.set(parts, made);
    return made;
  };
  const fold = ({ rows, filedLater }: Index, row: number, sign: 1 | -1): readonly KeyCode[] => {
    const keys = rows.fold(row, sign);
    if ((rows.table.recordedAt.values[row] as number) > (rows.table.at.values[row] as number)) {
      for (const key of keys) filedLater.set(key, (filedLater.get(key) ?? 0) + sign);
    }
    return keys;
  };
  return {
    fold(table, row, sign) {
      if (table.kind.id !== by.kind) return;
      if (sign === 1) live.add(row);
      else live.delete(row);
      for (const index of indexes.values()) {
        for (const key of fold(index, row, sign)) {
          const filedLater = sign === -1 || (index.filedLater.get(key) ?? 0) > 0;
          index.waiting.get(key)?.reached(table, index.rows.sure(key), row, filedLater, touch);
        }
      }
    },
    watch(one, key, parts, sign) {
      const waiting = indexOf(parts)?.waiting;
      if (!waiting) return;
      const list = waiting.get(key) ?? waitingList();
      waiting.set(key, list);
      if (sign === 1) list.add(one);
      else list.remove(one);
    },
    best({ keys, parts, ...window }) {
      const rows = indexOf(parts)?.rows;
      if (!rows) return undefined;
      let best: Answer | undefined;
      for (const key of keys) {
        const found = bestOf(rows.table, rows.sure(key), window);
        if (
          found &&
          (!best ||
            found.code < best.code ||
            (found.code === best.code && comesBefore(rows.table, found.row, best.row)))
        ) {
          best = found;
        }
      }
      return best;
    },
    doubtful({ keys, parts, opens }) {
      const rows = indexOf(parts)?.rows;
      if (!rows) return undefined;
      for (const key of keys) {
        const found = rows.doubtful(key);
        const row = found[firstFrom(rows.table, found, opens)];
        if (row !== undefined) return row;
      }
      return undefined;
    },
  };
}

/** Rows stand in order of their time, so the first one on time, or else the first that is too late, ends the search. */
function bestOf(
  table: Table,
  rows: readonly number[],
  { opens, due, closes }: Omit<Wanted, "keys" | "parts">,
): Answer | undefined {
  let best: Answer | undefined;
  for (let place = firstFrom(table, rows, opens); place < rows.length; place += 1) {
    const row = rows[place] as number;
    const at = table.at.values[row] as number;
    const code = fillState({ at, recordedAt: table.recordedAt.values[row] as number, due, closes });
    if (!best || code < best.code) best = { row, code };
    if (code === Code.onTime || at >= due) return best;
  }
  return best;
}
