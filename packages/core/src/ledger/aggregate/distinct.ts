import { codesOf, type Reader } from "../reader.ts";
import type { Aggregate } from "./aggregate.ts";

/** How often each value came. */
type Counts = Map<number, number>;

/** How many different values a path has; a list counts per element. */
export function distinct(path: Reader): Aggregate<Counts> {
  const several = path.type === "text" || path.type === "list";
  const valuesOf = (row: number) => (several ? codesOf(path, row) : [path.read(row)]);
  return {
    empty: () => new Map(),
    missing: (row) => (Number.isNaN(path.read(row)) ? path.path : undefined),
    fold(cell, row, sign) {
      for (const value of valuesOf(row)) {
        const left = (cell.get(value) ?? 0) + sign;
        if (left === 0) cell.delete(value);
        else cell.set(value, left);
      }
    },
    value: (inside) => ({ n: BigInt(valuesIn(inside, []).size), d: 1n }),
  };
}

/** How many values of a path were never seen before the period. */
export function newKeys(path: Reader): Aggregate<Counts> {
  return {
    ...distinct(path),
    value: (inside, before) => ({ n: BigInt(valuesIn(inside, before).size), d: 1n }),
    doubtsBefore: (_before, doubtful) => doubtful,
  };
}

function valuesIn(inside: readonly Counts[], before: readonly Counts[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cell of inside) for (const value of cell.keys()) found.add(value);
  for (const cell of before) {
    for (const value of found) if (cell.has(value)) found.delete(value);
  }
  return found;
}
