import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { airDisinfection } from "./air-disinfection.ts";
import { coreTemperature } from "./core-temperature.ts";
import { holdingTemperature } from "./holding-temperature.ts";
import { noRiskyDishes } from "./no-risky-dishes.ts";

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };

describe("core temperature", () => {
  const cooked = (coreCelsius: number) =>
    row("canteen/cooking", "2025-09-01T11:00", { dish: "红烧鸡块", meal: "lunch", batch: 1, coreCelsius }, lunch);

  it("passes at seventy degrees", () => {
    expect(saidOf(coreTemperature, [cooked(70)])).toEqual(["pass"]);
  });
  it("fails just below", () => {
    expect(saidOf(coreTemperature, [cooked(69.9)])).toEqual(["fail tooLow"]);
  });
  it("follows a stricter option", () => {
    expect(saidOf(coreTemperature, [cooked(70)], { options: { celsius: 75 } })).toEqual(["fail tooLow"]);
  });
});

describe("holding temperature", () => {
  const held = (mode: string, celsius: number) =>
    row("canteen/holding", "2025-09-01T11:40", { dish: "米饭", meal: "lunch", mode, celsius }, lunch);

  it.each([
    ["hot", 60],
    ["hot", 95],
    ["cold", 8],
    ["cold", -5],
  ])("passes %s food at %d", (mode, celsius) => {
    expect(saidOf(holdingTemperature, [held(mode, celsius)])).toEqual(["pass"]);
  });
  it("fails hot food that has cooled", () => {
    expect(saidOf(holdingTemperature, [held("hot", 59.9)])).toEqual(["fail tooLow"]);
  });
  it("fails cold food that has warmed", () => {
    expect(saidOf(holdingTemperature, [held("cold", 8.1)])).toEqual(["fail tooHigh"]);
  });
});

describe("risky dishes", () => {
  const planned = (style: string) => {
    const dish = { day: "2025-09-08", meal: "lunch", dish: "凉拌黄瓜", style, foods: ["黄瓜"], gramsPerHead: 80 };
    return row(
      "canteen/menu",
      "2025-09-01T16:00",
      { weekFrom: "2025-09-08", group: "pupil", meals: [dish] },
      { covers: "2025-09-08", actors: { by: "wu" } },
    );
  };

  it("passes hot dishes", () => {
    expect(saidOf(noRiskyDishes, [planned("hot")])).toEqual(["pass"]);
  });
  it.each(["cold", "raw", "decorated"])("fails %s dishes", (style) => {
    expect(saidOf(noRiskyDishes, [planned(style)])).toEqual(["fail forbidden"]);
  });
  it("allows what the option leaves out", () => {
    expect(saidOf(noRiskyDishes, [planned("decorated")], { options: { styles: ["raw"] } })).toEqual(["pass"]);
  });
  it("does not apply to a hotel", () => {
    expect(saidOf(noRiskyDishes, [planned("cold")], { site: "hotel" })).toEqual(["notApplicable"]);
  });
});

describe("air disinfection", () => {
  const lit = (method: string, minutes: number) =>
    row("canteen/air-disinfection", "2025-09-01T10:30", { method, minutes }, lunch);

  it("passes after thirty minutes of ultraviolet light", () => {
    expect(saidOf(airDisinfection, [lit("uv", 30)])).toEqual(["pass"]);
  });
  it("fails after less", () => {
    expect(saidOf(airDisinfection, [lit("uv", 29)])).toEqual(["fail tooLow"]);
  });
  it("asks nothing about ozone", () => {
    expect(saidOf(airDisinfection, [lit("ozone", 5)])).toEqual([]);
  });
});
