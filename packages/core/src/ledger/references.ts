import { type Subjects, subjects } from "./subjects.ts";
import { MANY, type Table } from "./table.ts";

/** The rows of referred kinds by their subject, as they stand in one evaluation. */
export interface References {
  readonly fold: (table: Table, row: number, sign: 1 | -1) => void;
  /** The row of a subject that is in force at a minute, or −1. */
  readonly inForce: (table: Table, subject: number, minute: number) => number;
  /** The same for the rows of one table. */
  readonly inForceOf: (table: Table) => (subject: number, minute: number) => number;
  /** The rows of one table that are in force for many subjects, each at its minute; −1 also where there is no subject. */
  readonly inForceAll: (table: Table, subjects: Float64Array, minutes: Float64Array, into: Int32Array) => void;
  /** All live rows of a subject, oldest first. */
  readonly rows: (table: Table, subject: number) => readonly number[];
}

/** With `live` a table is folded, as it stands then, when it is first asked about; without it only by `fold`. */
export function references(live?: (table: Table, row: number) => boolean): References {
  const byTable = new Map<Table, Subjects>();
  const subjectsOf = (table: Table) => {
    const known = byTable.get(table);
    if (known) return known;
    const rows: number[] = [];
    for (let row = 0; live && row < table.size; row += 1) if (live(table, row)) rows.push(row);
    const made = subjects(table, rows);
    byTable.set(table, made);
    return made;
  };
  return {
    fold(table, row, sign) {
      if (!live || byTable.has(table)) subjectsOf(table).fold(row, sign);
    },
    inForce: (table, subject, minute) => subjectsOf(table).inForce(subject, minute),
    inForceOf(table) {
      let known: Subjects | undefined;
      return (subject, minute) => {
        known ??= subjectsOf(table);
        return known.inForce(subject, minute);
      };
    },
    inForceAll: (table, of, minutes, into) => subjectsOf(table).inForceAll(of, minutes, into),
    rows: (table, subject) => subjectsOf(table).rows(subject),
  };
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
