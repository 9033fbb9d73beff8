import { expect, it } from "vitest";
import { optionRows } from "./option-rows.ts";

it("says what an option may be by its type, where nothing bounds it", () => {
  const properties = { grams: { type: "number" }, times: { type: "integer" }, item: { type: "string" } };
  const rule = { options: { grams: 125, times: 2, item: "米" }, optionsSchema: { properties } };
  expect(optionRows(rule, "zh")).toEqual([
    ["grams", "125", "数字"],
    ["times", "2", "整数"],
    ["item", "米", "文字"],
  ]);
  expect(optionRows(rule, "en").map(([, , allowed]) => allowed)).toEqual(["number", "whole number", "text"]);
});
