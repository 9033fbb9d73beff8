import { minus } from "../decimal.ts";
import { comesBefore } from "../row-order.ts";
import type { Table } from "../table.ts";
import { type Amount, exactValue } from "../value.ts";
import type { Aggregate } from "./aggregate.ts";
import { type SortedBag, sortedBag } from "./sorted-bag.ts";

type Rows = SortedBag<number>;

/** Order of rows of one table by `at`, then id; two links of one document, while both are in, by row. */
export function timeOrder(table: Table): (a: number, b: number) => number {
  return (a, b) => (comesBefore(table, a, b) ? -1 : comesBefore(table, b, a) ? 1 : a - b);
}

/** The latest value by `at`; over no rows there is none. */
export function last(table: Table, of: Amount): Aggregate<Rows> {
  const order = timeOrder(table);
  return {
    empty: () => sortedBag(order),
    missing: of.missing,
    fold(cell, row, sign) {
      if (sign === 1) cell.add(row);
      else cell.remove(row);
    },
    value(inside) {
      const row = latest(inside, order);
      return row === undefined ? undefined : exactValue(of, row);
    },
  };
}

/** The latest reading of a period less the latest one before it: what a meter has run. */
export function rise(table: Table, of: Amount): Aggregate<Rows> {
  const order = timeOrder(table);
  const readings = last(table, of);
  return {
    ...readings,
    value(inside, before) {
      const [end, start] = [readings.value(inside, []), readings.value(before, [])];
      return end && start && minus(end, start);
    },
    doubtsBefore(before, doubtful) {
      const row = latest(before, order);
      const latestDoubt = doubtful.at(-1);
      return latestDoubt === undefined || (row !== undefined && order(latestDoubt, row) < 0) ? [] : [latestDoubt];
    },
  };
}

function latest(cells: readonly Rows[], order: (a: number, b: number) => number): number | undefined {
  let found: number | undefined;
  for (const cell of cells) {
    const row = cell.sorted().at(-1);
    if (row !== undefined && (found === undefined || order(row, found) > 0)) found = row;
  }
  return found;
}
