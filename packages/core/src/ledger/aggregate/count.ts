import type { Reader } from "../reader.ts";
import type { Aggregate } from "./aggregate.ts";

interface Counted {
  rows: number;
}

/** Counts rows, or those in which a path has a value. */
export function count(path: Reader | undefined): Aggregate<Counted> {
  return {
    empty: () => ({ rows: 0 }),
    missing: () => undefined,
    fold(cell, row, sign) {
      if (!path || !Number.isNaN(path.read(row))) cell.rows += sign;
    },
    value: (inside) => ({ n: BigInt(inside.reduce((sum, { rows }) => sum + rows, 0)), d: 1n }),
  };
}
