import { firstWhere } from "./first-where.ts";
import type { Table } from "./table.ts";

/** Order of rows of one table: by `at`, then by id in code units. */
export function comesBefore(table: Table, a: number, b: number): boolean {
  const left = table.at.values[a] as number;
  const right = table.at.values[b] as number;
  return left !== right ? left < right : (table.ids[a] as string) < (table.ids[b] as string);
}

/** Where a row goes among rows in that order. */
export function placeOf(table: Table, rows: readonly number[], row: number): number {
  return firstWhere(rows, (other) => !comesBefore(table, other, row));
}
