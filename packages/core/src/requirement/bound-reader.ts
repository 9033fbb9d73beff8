import { toMillionths } from "../ledger/decimal.ts";
import { writtenCell } from "../ledger/key.ts";
import { codesOf, type Reader, type Reading, reader } from "../ledger/reader.ts";
import type { Path } from "../ledger/where.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import type { Bound } from "./bound.ts";

/** Reads a bound in millionths from the rows of one kind: NaN where it is undecided, {@link NO_CLASS} where the class table has no such class. */
export interface BoundReader {
  /** The bound where it is the same for every row. */
  readonly constant: number | undefined;
  readonly read: (row: number) => number;
  /** Where one text of the entry chooses the bound: that text, and the bound of each of its codes. */
  readonly byClass?: { readonly from: Reader; readonly bound: (code: number) => number };
  readonly missing: (row: number) => Path | undefined;
}

/** The class of an entry stands in no row of the table: it is not bounded on this side. */
export const NO_CLASS = Number.POSITIVE_INFINITY;

export function boundReader(reading: Reading, kind: EntryKind, bound: Bound): BoundReader {
  if (typeof bound === "number") {
    const constant = toMillionths(bound);
    return { constant, read: () => constant, missing: () => undefined };
  }
  if ("path" in bound) {
    const from = reader(reading, kind, bound.path);
    const read = from ? from.read : () => Number.NaN;
    return { constant: undefined, read, missing: (row) => (Number.isNaN(read(row)) ? bound.path : undefined) };
  }
  return classTable(reading, kind, bound);
}

function classTable(reading: Reading, kind: EntryKind, { by, table }: Extract<Bound, { by: unknown }>): BoundReader {
  const { words } = reading.store;
  const readers = by.map((path) => reader(reading, kind, path)).filter((each) => each !== undefined);
  const missing = (row: number) => readers.find((each) => Number.isNaN(each.read(row)))?.path;
  const bounds = new Map(Object.entries(table).map(([name, value]) => [name, toMillionths(value)]));
  const written = (from: Reader, row: number) =>
    from.type === "text" || from.type === "list"
      ? words.text(codesOf(from, row)[0] ?? -1)
      : writtenCell(from, from.read(row));
  const [only, ...others] = readers;
  const plain = only && others.length === 0 && (only.type === "text" || only.type === "list") ? only : undefined;
  return {
    constant: undefined,
    missing,
    ...(plain ? { byClass: { from: plain, bound: (code) => bounds.get(words.text(code)) ?? NO_CLASS } } : {}),
    read(row) {
      if (missing(row) !== undefined) return Number.NaN;
      return bounds.get(readers.map((each) => written(each, row)).join("/")) ?? NO_CLASS;
    },
  };
}
