import { firstWhere } from "../ledger/first-where.ts";
import { type KeyCode, keyReader } from "../ledger/key.ts";
import { match, NO, UNDECIDED } from "../ledger/match.ts";
import type { Reading } from "../ledger/reader.ts";
import { placeOf } from "../ledger/row-order.ts";
import type { Source } from "../ledger/source.ts";
import { tableOf } from "../ledger/store.ts";
import type { Table } from "../ledger/table.ts";
import type { Path } from "../ledger/where.ts";
import type { EntryKind } from "../model/entry-kind.ts";

/** The rows of a source by the keys they count for, each list in order of `at`, then id. */
export interface JoinedRows {
  readonly kind: EntryKind;
  readonly table: Table;
  /** Takes a row in or out and gives the keys that it counts for; none where it is no member. */
  readonly fold: (row: number, sign: 1 | -1) => readonly KeyCode[];
  readonly sure: (key: KeyCode) => readonly number[];
  /** Rows of which it cannot be told whether they belong to the source. */
  readonly doubtful: (key: KeyCode) => readonly number[];
  /** The first path that leaves a row undecided. */
  readonly undecidedPath: (row: number) => Path | undefined;
}

const NONE: readonly number[] = [];

/** Joins the rows of a source by its first `parts` key paths, by all of them where no number is given. */
export function joinedRows(reading: Reading, source: Source, parts?: number): JoinedRows | undefined {
  const kind = reading.store.kinds.get(source.kind);
  if (!kind) return undefined;
  const paths = source.key ?? [];
  const table = tableOf(reading.store, kind);
  const member = match(reading, kind, source.where);
  const whole = keyReader(reading, kind, paths);
  const own = parts === undefined || parts >= paths.length ? whole : keyReader(reading, kind, paths.slice(0, parts));
  const never = parts !== undefined && parts > paths.length;
  const sure = new Map<KeyCode, number[]>();
  const doubtful = new Map<KeyCode, number[]>();
  return {
    kind,
    table,
    fold(row, sign) {
      const answer = never ? NO : member.test(row);
      if (answer === NO || (own !== whole && whole.missing(row) !== undefined)) return NONE;
      const target = answer === UNDECIDED ? doubtful : sure;
      const keys = own.keys(row);
      for (const key of keys) {
        const rows = target.get(key);
        if (sign === -1) rows?.splice(rows.indexOf(row), 1);
        else if (rows) rows.splice(placeOf(table, rows, row), 0, row);
        else target.set(key, [row]);
      }
      return keys;
    },
    sure: (key) => sure.get(key) ?? NONE,
    doubtful: (key) => doubtful.get(key) ?? NONE,
    undecidedPath: member.undecidedPath,
  };
}

/** The place of the first row whose `at` is not before a minute. */
export function firstFrom(table: Table, rows: readonly number[], minute: number): number {
  return firstWhere(rows, (row) => (table.at.values[row] as number) >= minute);
}
