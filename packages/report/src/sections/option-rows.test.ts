import { expect, it } from "vitest";
import { optionRows } from "./option-rows.ts";

it("says what an option may be by its type, where nothing bounds it", () => {
  const properties = { grams: { type: "number" }, times: { type: "integer" }, item: { type: "string" } };
  const rule = { options: { grams: 125, times: 2, item: "米" }, optionsSchema: { properties }, optionTitles: {} };
  expect(optionRows(rule, "zh")).toEqual([
    ["grams", "125", "数字"],
    ["times", "2", "整数"],
    ["item", "米", "文字"],
  ]);
  expect(optionRows(rule, "en").map(([, , allowed]) => allowed)).toEqual(["number", "whole number", "text"]);
});

it("calls an option by its title and shows a table by kind of site in one row", () => {
  const table = { type: "object", properties: { table: { type: "object" } } };
  const properties = { every: { anyOf: [{ type: "string", enum: ["month", "quarter"] }, table] } };
  const rule = {
    options: { every: { by: "site", table: { hotel: "month" }, others: "quarter" } },
    optionsSchema: { properties },
    optionTitles: { every: { zh: "多久一次", en: "How often" } },
  };
  expect(optionRows(rule, "zh")).toEqual([
    ["多久一次（every）", "hotel month, others quarter", "month, quarter，可按单位类型分别定"],
  ]);
  expect(optionRows(rule, "en")).toEqual([
    ["How often (every)", "hotel month, others quarter", "month, quarter, or a table by kind of site"],
  ]);
});
