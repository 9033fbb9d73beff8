import { over } from "../decimal.ts";
import type { Amount } from "../value.ts";
import type { Aggregate } from "./aggregate.ts";
import { addQuotient, addWhole, type ExactSum, exactSum, totalOf } from "./exact-sum.ts";

interface Summed {
  rows: number;
  readonly sum: ExactSum;
}

/** Sums a value; over no rows it is 0. */
export function sum(of: Amount): Aggregate<Summed> {
  const { read, divisor, missing } = of;
  return {
    empty: () => ({ rows: 0, sum: exactSum() }),
    missing,
    fold(cell, row, sign) {
      cell.rows += sign;
      if (divisor) addQuotient(cell.sum, read(row), divisor(row), sign);
      else addWhole(cell.sum, read(row), sign);
    },
    value: (inside) =>
      totalOf(
        inside.map((cell) => cell.sum),
        of.scale,
      ),
  };
}

/** The mean of a value; over no rows there is none. */
export function mean(of: Amount): Aggregate<Summed> {
  const summed = sum(of);
  return {
    ...summed,
    value(inside) {
      const rows = inside.reduce((all, cell) => all + cell.rows, 0);
      const total = summed.value(inside, []);
      return total && over(total, { n: BigInt(rows), d: 1n });
    },
  };
}
