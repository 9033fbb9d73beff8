import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { airDisinfection } from "./air-disinfection.ts";
import { coreTemperature } from "./core-temperature.ts";
import { holdingTemperature } from "./holding-temperature.ts";
import { noRiskyDishes } from "./no-risky-dishes.ts";

const verdictsOf = verdictsUnder(monday);

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };

const cooked = (coreCelsius: number) => [
  row("canteen/cooking", "2025-09-01T11:00", { dish: "红烧鸡块", meal: "lunch", batch: 1, coreCelsius }, lunch),
];
testRule(coreTemperature, {
  ...monday,
  pass: { "takes seventy degrees": cooked(70) },
  fail: {
    "fails just below": { entries: cooked(69.9), finds: ["中心温度只有 69.9 °C，没烧透，应达到 70 °C"] },
  },
  none: { unknown: "every line carries the temperature" },
});

const held = (mode: string, celsius: number) => [
  row("canteen/holding", "2025-09-01T11:40", { dish: "米饭", meal: "lunch", mode, celsius }, lunch),
];
testRule(holdingTemperature, {
  ...monday,
  pass: {
    "takes hot food at sixty degrees": held("hot", 60),
    "takes cold food at eight": held("cold", 8),
    "takes cold food below zero": held("cold", -5),
  },
  fail: {
    "fails hot food that has cooled": held("hot", 59.9),
    "fails cold food that has warmed": held("cold", 8.1),
  },
  none: { unknown: "every line carries mode and temperature" },
});

const planned = (style: string) => {
  const dish = { day: "2025-09-08", meal: "lunch", dish: "凉拌黄瓜", style, foods: ["黄瓜"], gramsPerHead: 80 };
  return [
    row(
      "canteen/menu",
      "2025-09-01T16:00",
      { weekFrom: "2025-09-08", group: "pupil", meals: [dish] },
      { covers: "2025-09-08", actors: { by: "wu" } },
    ),
  ];
};
const nursery = { ...monday, site: { ...monday.site, kind: "kindergarten" } };
testRule(noRiskyDishes, {
  ...nursery,
  pass: {
    "takes hot dishes": planned("hot"),
    "takes a cake as long as nobody chooses otherwise": planned("decorated"),
  },
  fail: {
    "fails cold dishes": {
      entries: planned("cold"),
      finds: ["属于冷荤、生食或裱花一类，本单位食堂不能做"],
    },
    "fails decorated cakes where they are chosen": {
      entries: planned("decorated"),
      options: { styles: ["decorated"] },
    },
    "fails raw dishes where they are chosen": { entries: planned("raw"), options: { styles: ["raw"] } },
    "asks a school where that is chosen": {
      entries: planned("cold"),
      site: { ...monday.site, kind: "school" },
      options: { sites: ["school"] },
    },
  },
  none: { unknown: "every planned dish says how it is made" },
});
it.each(["hotel", "school"])("lets a %s serve cold dishes", (kind) => {
  expect(verdictsOf(noRiskyDishes, planned("cold"), { site: { kind } })).toEqual(["notApplicable"]);
});

const lit = (method: string, minutes: number) => [
  row("canteen/air-disinfection", "2025-09-01T10:30", { method, minutes }, lunch),
];
testRule(airDisinfection, {
  ...monday,
  pass: { "takes thirty minutes of ultraviolet light": lit("uv", 30) },
  fail: { "fails less": lit("uv", 29.9) },
  none: { unknown: "every line carries method and minutes" },
});
it("asks nothing about ozone", () => {
  expect(verdictsOf(airDisinfection, lit("ozone", 5))).toEqual([]);
});
