import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { disinfectionChlorine } from "./disinfection-chlorine.ts";
import { disinfectionHeat } from "./disinfection-heat.ts";
import { disinfectionTime } from "./disinfection-time.ts";
import { tablewareOrder } from "./tableware-order.ts";

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };
const steps = (...names: readonly string[]) =>
  names.map((step, index) => row("canteen/tableware-step", `2025-09-01T13:0${index}`, { load: "load-1", step }, lunch));
const disinfected = (how: Readonly<Record<string, unknown>>) =>
  row("canteen/tableware-step", "2025-09-01T13:30", { load: "load-1", step: "disinfect", ...how }, lunch);

describe("the steps of washing", () => {
  it("pass in their order", () => {
    expect(saidOf(tablewareOrder, steps("scrape", "wash", "rinse", "disinfect", "store"))).toEqual(["pass"]);
  });
  it("fail when a load is put away undisinfected", () => {
    expect(saidOf(tablewareOrder, steps("scrape", "wash", "rinse", "store"))).toEqual(["fail skipped"]);
  });
  it("fail when it is disinfected only afterwards", () => {
    expect(saidOf(tablewareOrder, steps("scrape", "wash", "rinse", "store", "disinfect"))).toEqual(["fail skipped"]);
  });
  it("wait while the load is on its way", () => {
    expect(saidOf(tablewareOrder, steps("scrape", "wash", "rinse"))).toEqual(["pending"]);
  });
});

describe("the heat of disinfection", () => {
  it.each([
    ["steam", 100],
    ["boil", 100],
    ["infrared", 120],
  ])("passes by %s at %d degrees", (method, celsius) => {
    expect(saidOf(disinfectionHeat, [disinfected({ method, celsius, minutes: 10 })])).toEqual(["pass"]);
  });
  it.each([
    ["steam", 99.9],
    ["infrared", 119],
  ])("fails by %s at %d degrees", (method, celsius) => {
    expect(saidOf(disinfectionHeat, [disinfected({ method, celsius, minutes: 10 })])).toEqual(["fail tooLow"]);
  });
  it("is unknown where the temperature was not written down", () => {
    expect(saidOf(disinfectionHeat, [disinfected({ method: "steam", minutes: 10 })])).toEqual(["unknown"]);
  });
  it("is unknown where the method was not written down", () => {
    expect(saidOf(disinfectionHeat, [disinfected({ celsius: 100 })])).toEqual(["unknown"]);
  });
  it("asks nothing about chlorine", () => {
    expect(saidOf(disinfectionHeat, [disinfected({ method: "chlorine", chlorine: 250, minutes: 5 })])).toEqual([]);
  });
});

describe("the time of disinfection", () => {
  it.each([
    ["steam", 10],
    ["infrared", 10],
    ["chlorine", 5],
  ])("passes by %s after %d minutes", (method, minutes) => {
    expect(saidOf(disinfectionTime, [disinfected({ method, minutes })])).toEqual(["pass"]);
  });
  it.each([
    ["boil", 9.5],
    ["chlorine", 4],
  ])("fails by %s after %d minutes", (method, minutes) => {
    expect(saidOf(disinfectionTime, [disinfected({ method, minutes })])).toEqual(["fail tooLow"]);
  });
  it("leaves dishwashers to their maker", () => {
    expect(saidOf(disinfectionTime, [disinfected({ method: "dishwasher", minutes: 1 })])).toEqual([]);
  });
  it("is unknown where the time was not written down", () => {
    expect(saidOf(disinfectionTime, [disinfected({ method: "steam" })])).toEqual(["unknown"]);
  });
});

describe("the strength of chlorine", () => {
  it("passes at 250 mg/L", () => {
    expect(saidOf(disinfectionChlorine, [disinfected({ method: "chlorine", chlorine: 250 })])).toEqual(["pass"]);
  });
  it("fails just below", () => {
    expect(saidOf(disinfectionChlorine, [disinfected({ method: "chlorine", chlorine: 249 })])).toEqual(["fail tooLow"]);
  });
  it("is unknown where it was not measured", () => {
    expect(saidOf(disinfectionChlorine, [disinfected({ method: "chlorine" })])).toEqual(["unknown"]);
  });
});
