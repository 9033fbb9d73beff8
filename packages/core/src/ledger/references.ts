import { MINUTES_PER_DAY } from "../time/civil.ts";
import { MANY, type Table } from "./table.ts";

/** The rows of referred kinds by their subject, as they stand in one evaluation. */
export interface References {
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** The row of a subject that is in force at a minute, or −1. */
  readonly inForce: (table: Table, subject: number, minute: number) => number;
  /** The same for the rows of one table. */
  readonly inForceOf: (table: Table) => (subject: number, minute: number) => number;
  /** All live rows of a subject, oldest first. */
  readonly rows: (table: Table, subject: number) => readonly number[];
}

/** With `live` a table is folded, as it stands then, when it is first asked about; without it only by `fold`. */
export function references(live?: (table: Table, row: number) => boolean): References {
  const byTable = new Map<Table, Map<number, number[]>>();
  const none: readonly number[] = [];
  const put = (subjects: Map<number, number[]>, table: Table, row: number) => {
    const subject = table.subject.values[row] as number;
    if (Number.isNaN(subject)) return;
    const rows = subjects.get(subject);
    if (!rows) subjects.set(subject, [row]);
    else rows.splice(position(table, rows, row), 0, row);
  };
  const subjectsOf = (table: Table) => {
    const known = byTable.get(table);
    if (known) return known;
    const made = new Map<number, number[]>();
    byTable.set(table, made);
    for (let row = 0; live && row < table.size; row += 1) if (live(table, row)) put(made, table, row);
    return made;
  };
  const rowsOf = (table: Table, subject: number) => subjectsOf(table).get(subject) ?? none;
  return {
    fold(table, row, sign) {
      if (live && !byTable.has(table)) return;
      const subjects = subjectsOf(table);
      if (sign === 1) put(subjects, table, row);
      else {
        const rows = subjects.get(table.subject.values[row] as number);
        rows?.splice(rows.indexOf(row), 1);
      }
    },
    inForce: (table, subject, minute) => newest(table, rowsOf(table, subject), minute),
    inForceOf(table) {
      let subjects: ReadonlyMap<number, readonly number[]> | undefined;
      return (subject, minute) => {
        subjects ??= subjectsOf(table);
        const rows = subjects.get(subject);
        return rows ? newest(table, rows, minute) : -1;
      };
    },
    rows: rowsOf,
  };
}

/** The last of some rows, ordered by `at`, that is in force at a minute, or −1. */
function newest(table: Table, rows: readonly number[], minute: number): number {
  const at = table.at.values;
  const until = table.columns.get("until")?.values;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as number;
    if ((at[row] as number) > minute) continue;
    const last = until ? (until[row] as number) : Number.NaN;
    if (Number.isNaN(last) || minute < last + MINUTES_PER_DAY) return row;
  }
  return -1;
}

/** Where a row goes among rows ordered by `at`, then id. */
function position(table: Table, rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(table, rows[middle] as number, row)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Order of rows of one table: by `at`, then by id in code units. */
export function comesBefore(table: Table, a: number, b: number): boolean {
  const [left, right] = [table.at.values[a] as number, table.at.values[b] as number];
  return left !== right ? left < right : (table.ids[a] as string) < (table.ids[b] as string);
}

/** The codes in a text cell: none, one or several. */
export function codesIn(
  cells: { readonly values: Float64Array; readonly many: ReadonlyMap<number, readonly number[]> },
  row: number,
): readonly number[] {
  const code = cells.values[row] as number;
  if (Number.isNaN(code)) return [];
  return code === MANY ? (cells.many.get(row) ?? []) : [code];
}
