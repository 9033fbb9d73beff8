import { describe, expect, it } from "vitest";
import { codesTold } from "./codes-told.ts";
import { type Cells, MANY } from "./table.ts";

const cells = (values: readonly number[], many: Cells["many"] = new Map()): Cells => ({
  values: Float64Array.from(values),
  many,
  deep: new Map(),
  told: undefined,
});

describe("the texts of a column", () => {
  it("are gathered once each, of rows with several too, and empty rows have none", () => {
    const column = cells([3, 3, Number.NaN, MANY], new Map([[3, [5, 7]]]));
    expect([...codesTold(column, 4)]).toEqual([3, 5, 7]);
  });

  it("are carried on as rows are added", () => {
    const column = cells([1, 2, 9]);
    expect([...codesTold(column, 2)]).toEqual([1, 2]);
    column.values[2] = 4;
    expect([...codesTold(column, 3)]).toEqual([1, 2, 4]);
  });

  it("are read again where a row was dropped and another written in its place", () => {
    const column = cells([1, 2]);
    codesTold(column, 2);
    codesTold(column, 1);
    column.values[1] = 6;
    expect(codesTold(column, 2).has(6)).toBe(true);
  });
});
