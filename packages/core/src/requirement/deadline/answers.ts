import type { KeyCode } from "../../ledger/key.ts";
import type { Reading } from "../../ledger/reader.ts";
import { comesBefore } from "../../ledger/references.ts";
import type { Source } from "../../ledger/source.ts";
import type { Table } from "../../ledger/table.ts";
import { Code } from "../code.ts";
import { firstFrom, type JoinedRows, joinedRows } from "../joined-rows.ts";
import { fillState } from "../occurrence.ts";

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

/** A unit that waits for rows, and between when they matter to it. */
export interface Waiting {
  readonly unit: number;
  readonly opens: number;
  readonly due: number;
}

/** The rows that answer anchors, and the units that wait for them. */
export interface Answers {
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** Lets a unit hear of rows of a key, or no longer. */
  readonly watch: (waiting: Waiting, key: KeyCode, parts: number, sign: 1 | -1) => void;
  readonly best: (wanted: Wanted) => Answer | undefined;
  /** A row of which it cannot be told whether it answers. */
  readonly doubtful: (wanted: Pick<Wanted, "keys" | "parts" | "opens">) => number | undefined;
}

interface Index {
  readonly rows: JoinedRows;
  readonly waiting: Map<KeyCode, Waiting[]>;
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
    for (const row of live) rows.fold(row, 1);
    const made = { rows, waiting: new Map<KeyCode, Waiting[]>() };
    indexes.set(parts, made);
    return made;
  };
  return {
    fold(table, row, sign) {
      if (table.kind.id !== by.kind) return;
      if (sign === 1) live.add(row);
      else live.delete(row);
      for (const { rows, waiting } of indexes.values()) {
        for (const key of rows.fold(row, sign)) {
          const sure = rows.sure(key);
          for (const one of waiting.get(key) ?? []) if (matters(table, sure, row, one)) touch(one.unit);
        }
      }
    },
    watch(one, key, parts, sign) {
      const waiting = indexOf(parts)?.waiting;
      const units = waiting?.get(key);
      if (sign === -1) units?.splice(units.findIndex(({ unit }) => unit === one.unit), 1);
      else if (units) units.push(one);
      else waiting?.set(key, [one]);
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

/** Whether a row that comes or goes can change how a unit stands. What is too late cannot, once something earlier answers well or is late too. */
function matters(table: Table, sure: readonly number[], row: number, { opens, due }: Waiting): boolean {
  const at = table.at.values[row] as number;
  if (at < opens) return false;
  if (!(at >= due)) return true;
  const first = sure[firstFrom(table, sure, opens)];
  if (first === undefined || first === row || !comesBefore(table, first, row)) return true;
  return (table.at.values[first] as number) < due && (table.recordedAt.values[first] as number) > due;
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
