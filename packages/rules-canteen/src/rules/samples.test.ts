import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { sampleKept } from "./sample-kept.ts";
import { sampleRecord } from "./sample-record.ts";
import { sampleTaken } from "./sample-taken.ts";
import { sampleWeight } from "./sample-weight.ts";
import { samplesMatchDishes } from "./samples-match-dishes.ts";

const verdictsOf = verdictsUnder(monday);

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };
const cooked = (dish: string, batch = 1) =>
  row("canteen/cooking", "2025-09-01T11:00", { dish, meal: "lunch", batch, coreCelsius: 82 }, lunch);
const toOrder = (dish: string) => {
  const pot = cooked(dish);
  return { ...pot, data: { ...pot.data, toOrder: true } };
};
const sampled = (dish: string, { at = "2025-09-01T11:20", grams = 125 } = {}) =>
  row("canteen/food-sample", at, { dish, meal: "lunch", grams }, lunch);

testRule(sampleTaken, {
  ...monday,
  pass: {
    "takes a sample exactly three hours later": [cooked("米饭"), sampled("米饭", { at: "2025-09-01T14:00" })],
    "asks for one sample of a dish, however many pots": [cooked("米饭"), cooked("米饭", 2), sampled("米饭")],
    "leaves out what is made to order where that is chosen": {
      entries: [cooked("米饭"), sampled("米饭"), toOrder("牛肉面")],
      options: { toOrder: false },
    },
  },
  fail: {
    "is late a minute after": [cooked("米饭"), sampled("米饭", { at: "2025-09-01T14:01" })],
    "fails without a sample": { entries: [cooked("米饭")], finds: ["没有留样，应在 2025-09-01T14:00 前留"] },
    "takes no other dish's sample for it": [cooked("米饭"), sampled("面条")],
    "asks for a sample of what is made to order, too": [toOrder("牛肉面")],
  },
  unknown: {
    "is unknown where no samples are kept": { entries: [cooked("米饭")], without: ["canteen/food-sample"] },
  },
});

testRule(sampleWeight, {
  ...monday,
  pass: { "takes 125 g": [sampled("米饭")] },
  fail: {
    "refuses less": { entries: [sampled("米饭", { grams: 124.9 })], finds: ["留样只有 124.9 g，至少要 125 g"] },
  },
  none: { unknown: "every sample carries its weight" },
});

const thrown = (at: string) => [
  row(
    "canteen/sample-discard",
    at,
    { sample: "s-1", dish: "米饭", takenAt: "2025-09-01T12:00" },
    { area: "kitchen-1", actors: { by: "chen" } },
  ),
];
testRule(sampleKept, {
  ...monday,
  period: { from: "2025-09-01", to: "2025-09-05" },
  pass: { "takes exactly 48 hours": thrown("2025-09-03T12:00") },
  fail: {
    "fails half an hour before": {
      entries: thrown("2025-09-03T11:30"),
      finds: ["留样只存了 47.5 小时就倒了，应满 48 小时"],
    },
  },
  none: { unknown: "every line carries both moments" },
});

testRule(sampleRecord, {
  ...monday,
  pass: { "takes a line with all four items": [sampled("米饭")] },
  fail: {
    "fails where nobody is named": [lacking(sampled("米饭"), "actors")],
    "fails where the dish is blank": [sampled(" ")],
  },
  none: { unknown: "what is not on record is missing, which fails" },
});

const dishes = [cooked("米饭"), cooked("土豆烧肉")];
testRule(samplesMatchDishes, {
  ...monday,
  pass: {
    "agree when each dish has its sample": [...dishes, sampled("米饭"), sampled("土豆烧肉")],
    "count a dish once, however many pots": [cooked("米饭"), cooked("米饭", 2), sampled("米饭")],
  },
  fail: { "differ when one is missing": [...dishes, sampled("米饭")] },
  unknown: { "are unknown where no samples are kept": { entries: dishes, without: ["canteen/food-sample"] } },
});
it("waits for samples until the week is over", () => {
  expect(verdictsOf(samplesMatchDishes, [...dishes, sampled("米饭")], { asOf: "2025-09-03" })).toEqual(["pending"]);
});
