import { MINUTES_PER_DAY } from "../time/civil.ts";
import { placeOf } from "./row-order.ts";
import type { Table } from "./table.ts";

/** The live rows of one referred table by their subject. */
export interface Subjects {
  readonly fold: (row: number, sign: 1 | -1) => void;
  /** The row of a subject that is in force at a minute, or −1. */
  readonly inForce: (subject: number, minute: number) => number;
  /** The rows in force of many subjects, each at its minute; −1 also where there is no subject. */
  readonly inForceAll: (subjects: Float64Array, minutes: Float64Array, into: Int32Array) => void;
  /** All rows of a subject, oldest first. */
  readonly rows: (subject: number) => readonly number[];
}

const NONE: readonly number[] = [];

/** Stand in the short list for a subject without a row, and for one with several. */
const [NO_ROW, SEVERAL] = [-1, -2];

/** A short list may be so many times as long as there are subjects in it. */
const SPARSE = 8;

export function subjects(table: Table, rows: readonly number[]): Subjects {
  const bySubject = new Map<number, number[]>();
  const put = (row: number) => {
    const subject = table.subject.values[row] as number;
    if (Number.isNaN(subject)) return subject;
    const known = bySubject.get(subject);
    if (!known) bySubject.set(subject, [row]);
    else known.splice(placeOf(table, known, row), 0, row);
    return subject;
  };
  for (const row of rows) put(row);
  // Most subjects have one row and lie close together in the dictionary: they are found by their place.
  const { start, only } = shortList(bySubject);
  const until = table.columns.get("until");
  const inForce = (subject: number, minute: number): number => {
    const one = only[subject - start] ?? SEVERAL;
    if (one === NO_ROW) return -1;
    if (one >= 0) return holds(table, until?.values, one, minute) ? one : -1;
    const known = bySubject.get(subject) ?? NONE;
    for (let index = known.length - 1; index >= 0; index -= 1) {
      const row = known[index] as number;
      if (holds(table, until?.values, row, minute)) return row;
    }
    return -1;
  };
  return {
    fold(row, sign) {
      const subject = sign === 1 ? put(row) : (table.subject.values[row] as number);
      const known = bySubject.get(subject);
      if (sign === -1) known?.splice(known.indexOf(row), 1);
      if (subject - start >= 0 && subject - start < only.length)
        only[subject - start] = entryOf(known ?? bySubject.get(subject));
    },
    inForce,
    inForceAll(of, minutes, into) {
      const [begun, ended] = [table.at.values, until?.values];
      for (let index = 0; index < into.length; index += 1) {
        const subject = of[index] as number;
        if (!(subject >= 0)) {
          into[index] = -1;
          continue;
        }
        const one = only[subject - start] ?? SEVERAL;
        const plain = one >= 0 && (begun[one] as number) <= (minutes[index] as number);
        into[index] = plain && (!ended || Number.isNaN(ended[one])) ? one : inForce(subject, minutes[index] as number);
      }
    },
    rows: (subject) => bySubject.get(subject) ?? NONE,
  };
}

function holds(table: Table, until: Float64Array | undefined, row: number, minute: number): boolean {
  if ((table.at.values[row] as number) > minute) return false;
  const last = until ? (until[row] as number) : Number.NaN;
  return Number.isNaN(last) || minute < last + MINUTES_PER_DAY;
}

function shortList(bySubject: ReadonlyMap<number, readonly number[]>): { start: number; only: Int32Array } {
  let [start, end] = [Number.MAX_SAFE_INTEGER, -1];
  for (const subject of bySubject.keys()) {
    if (subject < start) start = subject;
    if (subject > end) end = subject;
  }
  if (bySubject.size === 0 || end - start >= bySubject.size * SPARSE) return { start: 0, only: new Int32Array(0) };
  const only = new Int32Array(end - start + 1).fill(NO_ROW);
  for (const [subject, rows] of bySubject) only[subject - start] = entryOf(rows);
  return { start, only };
}

function entryOf(rows: readonly number[] | undefined): number {
  if (!rows || rows.length === 0) return NO_ROW;
  return rows.length === 1 ? (rows[0] as number) : SEVERAL;
}
