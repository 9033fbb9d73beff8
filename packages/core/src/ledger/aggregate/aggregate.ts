import type { Fraction } from "../decimal.ts";
import type { Path } from "../where.ts";

/**
 * How rows become one figure. Rows gather in cells, one for each stretch of time that periods are made of; whatever a row did to its cell
 * it can undo exactly, in any order.
 */
export interface Aggregate<Cell> {
  readonly empty: () => Cell;
  /** Takes a row in (1) or out (−1); only rows without a `missing` path. */
  readonly fold: (cell: Cell, row: number, sign: 1 | -1) => void;
  /** The first path without which a row cannot be counted. */
  readonly missing: (row: number) => Path | undefined;
  /** The exact figure over the cells of a period, or undefined where they hold too little. `before` are all earlier cells where the figure looks back, else none. */
  readonly value: (inside: readonly Cell[], before: readonly Cell[]) => Fraction | undefined;
  /** Present where the figure looks back: those of the doubtful earlier rows, in order of time, that leave it undecided. */
  readonly doubtsBefore?: (before: readonly Cell[], doubtful: readonly number[]) => readonly number[];
}
