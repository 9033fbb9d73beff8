import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { sampleKept } from "./sample-kept.ts";
import { sampleRecord } from "./sample-record.ts";
import { sampleTaken } from "./sample-taken.ts";
import { sampleWeight } from "./sample-weight.ts";
import { samplesMatchDishes } from "./samples-match-dishes.ts";

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };
const cooked = (dish: string, batch = 1) =>
  row("canteen/cooking", "2025-09-01T11:00", { dish, meal: "lunch", batch, coreCelsius: 82 }, lunch);
const sampled = (dish: string, { at = "2025-09-01T11:20", grams = 125 } = {}) =>
  row("canteen/food-sample", at, { dish, meal: "lunch", grams }, lunch);

describe("sampling every dish", () => {
  it("passes within three hours, the last minute included", () => {
    expect(saidOf(sampleTaken, [cooked("米饭"), sampled("米饭", { at: "2025-09-01T14:00" })])).toEqual(["pass"]);
  });
  it("is late a minute after", () => {
    expect(saidOf(sampleTaken, [cooked("米饭"), sampled("米饭", { at: "2025-09-01T14:01" })])).toEqual(["fail late"]);
  });
  it("fails without a sample", () => {
    expect(saidOf(sampleTaken, [cooked("米饭")])).toEqual(["fail missed"]);
  });
  it("takes no other dish's sample for it", () => {
    expect(saidOf(sampleTaken, [cooked("米饭"), sampled("面条")])).toEqual(["fail missed"]);
  });
  it("asks for one sample of a dish, however many pots", () => {
    expect(saidOf(sampleTaken, [cooked("米饭"), cooked("米饭", 2), sampled("米饭")])).toEqual(["pass"]);
  });
  it("is unknown at a school that keeps no samples", () => {
    expect(saidOf(sampleTaken, [cooked("米饭")], { without: ["canteen/food-sample"] })).toEqual(["unknown"]);
  });
});

describe("the weight of a sample", () => {
  it("passes at 125 g", () => {
    expect(saidOf(sampleWeight, [sampled("米饭")])).toEqual(["pass"]);
  });
  it("fails just below", () => {
    expect(saidOf(sampleWeight, [sampled("米饭", { grams: 124.9 })])).toEqual(["fail tooLow"]);
  });
  it("lets an old house rule of 100 g be modelled", () => {
    expect(saidOf(sampleWeight, [sampled("米饭", { grams: 100 })], { options: { minGrams: 100 } })).toEqual(["pass"]);
  });
});

describe("keeping samples", () => {
  const thrown = (at: string) =>
    row(
      "canteen/sample-discard",
      at,
      { sample: "s-1", dish: "米饭", takenAt: "2025-09-01T12:00" },
      { area: "kitchen-1", actors: { by: "chen" } },
    );
  const days = ["2025-09-01", "2025-09-05"] as const;

  it("passes after exactly 48 hours", () => {
    expect(saidOf(sampleKept, [thrown("2025-09-03T12:00")], { days })).toEqual(["pass"]);
  });
  it("fails a minute before", () => {
    expect(saidOf(sampleKept, [thrown("2025-09-03T11:59")], { days })).toEqual(["fail tooLow"]);
  });
});

describe("the record of a sample", () => {
  it("passes with all four items", () => {
    expect(saidOf(sampleRecord, [sampled("米饭")])).toEqual(["pass"]);
  });
  it("fails where nobody is named", () => {
    const { actors: _, ...anonymous } = sampled("米饭");
    expect(saidOf(sampleRecord, [anonymous])).toEqual(["fail absent"]);
  });
  it("fails where the dish is blank", () => {
    expect(saidOf(sampleRecord, [sampled(" ")])).toEqual(["fail absent"]);
  });
});

describe("samples and dishes", () => {
  const dishes = [cooked("米饭"), cooked("土豆烧肉")];

  it("agree when each dish has its sample", () => {
    expect(saidOf(samplesMatchDishes, [...dishes, sampled("米饭"), sampled("土豆烧肉")])).toEqual(["pass"]);
  });
  it("differ when one is missing", () => {
    expect(saidOf(samplesMatchDishes, [...dishes, sampled("米饭")])).toEqual(["fail differ"]);
  });
  it("count a dish once, however many pots", () => {
    expect(saidOf(samplesMatchDishes, [cooked("米饭"), cooked("米饭", 2), sampled("米饭")])).toEqual(["pass"]);
  });
  it("wait until the week is over", () => {
    expect(saidOf(samplesMatchDishes, [...dishes, sampled("米饭")], { asOf: "2025-09-03" })).toEqual(["pending"]);
  });
  it("are unknown at a school that keeps no samples", () => {
    expect(saidOf(samplesMatchDishes, dishes, { without: ["canteen/food-sample"] })).toEqual(["unknown"]);
  });
});
