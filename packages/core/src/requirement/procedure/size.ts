import { type Fraction, fraction, plus } from "../../ledger/decimal.ts";
import { keyReader } from "../../ledger/key.ts";
import { match, NO } from "../../ledger/match.ts";
import { bucketMoment, type Reading } from "../../ledger/reader.ts";
import { placeOf } from "../../ledger/row-order.ts";
import { tableOf } from "../../ledger/store.ts";
import { amount, exactValue } from "../../ledger/value.ts";
import type { Path } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { joinedRows } from "../joined-rows.ts";
import type { Procedure } from "./schema.ts";

/** The size of an entry, or the first path that is missing to tell it and the row that lacks it. */
export type SizeOf = { readonly size: Fraction } | { readonly path: Path; readonly row: number };

/** The size of each entry: its own, or that of all that belong together up to it. */
export interface Size {
  /** Takes a row in or out and gives the rows whose size it may have changed. */
  readonly fold: (row: number, sign: 1 | -1) => readonly number[];
  readonly of: (row: number) => SizeOf;
}

export function sizeReader(reading: Reading, kind: EntryKind, { of, value, rolling }: Procedure): Size {
  const own = ownSize(reading, kind, value);
  const together = rolling && joinedRows(reading, { ...of, key: rolling.by });
  if (!rolling || !together) return { fold: (row) => [row], of: own };

  const { days } = rolling;
  const table = tableOf(reading.store, kind);
  const keys = keyReader(reading, kind, rolling.by);
  const member = match(reading, kind, of.where);
  // A row that does not say where it belongs may belong to any: it leaves all that follow it undecided.
  const astray: number[] = [];
  const everyone = joinedRows(reading, { ...of, key: [] });
  const day = (row: number) => Math.floor(bucketMoment(table, row) / MINUTES_PER_DAY);
  // While no row covers another day than that of its own time, lists are in order of days too and a search may end early.
  let elsewhere = 0;
  const before = (rows: readonly number[], row: number): number[] => {
    const found: number[] = [];
    const last = day(row);
    const place = placeOf(table, rows, row);
    for (let index = rows[place] === row ? place : place - 1; index >= 0; index -= 1) {
      const other = rows[index] as number;
      const apart = last - day(other);
      if (apart >= 0 && apart < days) found.push(other);
      else if (elsewhere === 0) break;
    }
    return found;
  };
  const after = (rows: readonly number[], row: number): number[] => {
    const found: number[] = [];
    for (let index = placeOf(table, rows, row); index < rows.length; index += 1) {
      const other = rows[index] as number;
      const apart = day(other) - day(row);
      if (apart >= 0 && apart < days) found.push(other);
      else if (elsewhere === 0) break;
    }
    return found;
  };
  return {
    fold(row, sign) {
      const apart = day(row) !== Math.floor((table.at.values[row] as number) / MINUTES_PER_DAY);
      if (apart && sign === 1) elsewhere += 1;
      const touched = [row, ...together.fold(row, sign).flatMap((key) => after(together.sure(key), row))];
      const all = everyone?.fold(row, sign) ?? [];
      if (keys.missing(row) !== undefined && member.test(row) !== NO) {
        if (sign === 1) astray.splice(placeOf(table, astray, row), 0, row);
        else astray.splice(astray.indexOf(row), 1);
        touched.push(...all.flatMap((key) => after(everyone?.sure(key) ?? [], row)));
      }
      // A row that leaves still counts while those that it touched are looked for.
      if (apart && sign === -1) elsewhere -= 1;
      return touched;
    },
    of(row) {
      const missing = keys.missing(row);
      if (missing !== undefined) return { path: missing, row };
      const [stray] = before(astray, row);
      if (stray !== undefined) return { path: keys.missing(stray) ?? "", row: stray };
      const ownKeys = keys.keys(row);
      for (const doubtful of ownKeys.flatMap((key) => before(together.doubtful(key), row))) {
        return { path: together.undecidedPath(doubtful) ?? "", row: doubtful };
      }
      let size = fraction(0) as Fraction;
      for (const other of new Set(ownKeys.flatMap((key) => before(together.sure(key), row)))) {
        const one = own(other);
        if ("path" in one) return one;
        size = plus(size, one.size);
      }
      return { size };
    },
  };
}

function ownSize(reading: Reading, kind: EntryKind, value: Procedure["value"]): Size["of"] {
  const read = amount(reading, kind, value);
  return (row) => {
    const size = read && exactValue(read, row);
    return size ? { size } : { path: read?.missing(row) ?? firstPath(value), row };
  };
}

function firstPath(value: Procedure["value"]): Path {
  if (typeof value === "string") return value;
  if ("count" in value) return value.count;
  return ("span" in value ? value.span : "minus" in value ? value.minus : value.divide)[0];
}
