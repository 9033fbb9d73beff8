import { unitIndex } from "../time/calendar-unit.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import type { Aggregate } from "./aggregate/aggregate.ts";
import { MOST_EVIDENCE } from "./evidence.ts";
import type { KeyCode } from "./key.ts";
import type { Grain, ReadPeriod } from "./read-period.ts";
import { bucketMoment } from "./reader.ts";
import type { Table } from "./table.ts";

/** The rows of one key in one stretch of time. */
export interface RowCell<Cell> {
  /** Rows that surely belong, whether they can be counted or not. */
  rows: number;
  /** Those rows, as long as they have never been more than may be named. */
  few: number[] | undefined;
  /** Rows that may belong, or that lack what they should give. */
  doubtful: Set<number> | undefined;
  readonly cell: Cell;
}

/** Rows by key and stretch of time. */
export interface RowCells<Cell> {
  readonly fold: (key: KeyCode, row: number, sure: boolean, sign: 1 | -1) => void;
  readonly inside: (key: KeyCode, period: ReadPeriod) => readonly RowCell<Cell>[];
  readonly before: (key: KeyCode, period: ReadPeriod) => readonly RowCell<Cell>[];
  readonly keys: () => Iterable<KeyCode>;
}

/** The day by which a row counts for a period. */
export function bucketDay(table: Table, row: number): number {
  return Math.floor(bucketMoment(table, row) / MINUTES_PER_DAY);
}

export function rowCells<Cell>(table: Table, grain: Grain, aggregate: Aggregate<Cell>): RowCells<Cell> {
  const byKey = new Map<KeyCode, Map<number, RowCell<Cell>>>();
  const indexOf = (day: number) => (grain === "ever" || !Number.isFinite(day) ? 0 : unitIndex(grain, day));
  let [lastDay, lastIndex] = [Number.NaN, 0];
  const indexOfRow = (row: number) => {
    const day = bucketDay(table, row);
    if (day !== lastDay) [lastDay, lastIndex] = [day, indexOf(day)];
    return lastIndex;
  };
  const cellOf = (cells: Map<number, RowCell<Cell>>, index: number) => {
    const known = cells.get(index);
    if (known) return known;
    const made: RowCell<Cell> = { rows: 0, few: [], doubtful: undefined, cell: aggregate.empty() };
    cells.set(index, made);
    return made;
  };
  return {
    fold(key, row, sure, sign) {
      const cells = byKey.get(key) ?? new Map<number, RowCell<Cell>>();
      byKey.set(key, cells);
      const index = indexOfRow(row);
      const target = cellOf(cells, index);
      const whole = sure && aggregate.missing(row) === undefined;
      if (whole) aggregate.fold(target.cell, row, sign);
      else doubt(target, row, sign);
      if (sure) name(target, row, sign);
      if (target.rows === 0 && !target.doubtful) cells.delete(index);
      if (cells.size === 0) byKey.delete(key);
    },
    inside(key, period) {
      const cells = byKey.get(key);
      if (!cells) return [];
      const [low, high] = [indexOf(period.from), indexOf(period.to)];
      if (high - low < cells.size) {
        const found: RowCell<Cell>[] = [];
        for (let index = low; index <= high; index += 1) {
          const one = cells.get(index);
          if (one) found.push(one);
        }
        return found;
      }
      return [...cells].filter(([index]) => low <= index && index <= high).map(([, one]) => one);
    },
    before(key, period) {
      if (grain === "ever") return [];
      const low = indexOf(period.from);
      return [...(byKey.get(key) ?? [])].filter(([index]) => index < low).map(([, one]) => one);
    },
    keys: () => byKey.keys(),
  };
}

function name<Cell>(target: RowCell<Cell>, row: number, sign: 1 | -1): void {
  target.rows += sign;
  if (target.rows === 0) target.few = [];
  else if (sign === -1) target.few = target.few?.filter((each) => each !== row);
  else if (target.few && target.few.length < MOST_EVIDENCE) target.few.push(row);
  else target.few = undefined;
}

function doubt<Cell>(target: RowCell<Cell>, row: number, sign: 1 | -1): void {
  const rows = target.doubtful ?? new Set<number>();
  if (sign === 1) rows.add(row);
  else rows.delete(row);
  target.doubtful = rows.size === 0 ? undefined : rows;
}
