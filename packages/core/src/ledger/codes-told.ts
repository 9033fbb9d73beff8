import { codesIn } from "./references.ts";
import { type Cells, MANY } from "./table.ts";

/**
 * The codes of the texts in so many rows of a column, each once: what is asked of every text need not be asked of every row. They are
 * gathered when first asked for and carried on from there; codes of a row that was dropped again may be among them.
 */
export function codesTold(cells: Cells, size: number): ReadonlySet<number> {
  const told = cells.told ?? { rows: 0, codes: new Set<number>() };
  cells.told = told;
  const { values } = cells;
  for (let row = told.rows; row < size; row += 1) {
    const value = values[row] as number;
    if (value >= 0) told.codes.add(value);
    else if (value === MANY) for (const code of codesIn(cells, row)) told.codes.add(code);
  }
  told.rows = size;
  return told.codes;
}
