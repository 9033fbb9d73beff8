import { expect, test } from "vitest";
import { strideIndexes, strideOf } from "./stride.ts";

test("units are counted both ways from 1970-01-01, and only those that touch the range are named", () => {
  const stride = strideOf({ interval: 3 }, "month");
  expect(strideIndexes(stride, "month", -120, 120)).toEqual([-3, 0, 3]);
  expect(strideIndexes(stride, "month", 31, 89)).toEqual([]);
});

test("units are counted from the one that contains the start, and none comes before it", () => {
  const stride = strideOf({ interval: 2, starting: "1970-03-20" }, "month");
  expect(strideIndexes(stride, "month", 0, 180)).toEqual([2, 4]);
});

test("a start that is no date is refused", () => {
  expect(() => strideOf({ starting: "2025-02-30" }, "day")).toThrow('every.starting: "2025-02-30" is no date');
});
