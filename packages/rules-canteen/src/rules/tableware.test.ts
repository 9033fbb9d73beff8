import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday } from "../trial/trial-school.ts";
import { disinfectionChlorine } from "./disinfection-chlorine.ts";
import { disinfectionHeat } from "./disinfection-heat.ts";
import { disinfectionTime } from "./disinfection-time.ts";
import { tablewareOrder } from "./tableware-order.ts";

const verdictsOf = verdictsUnder(monday);

const lunch = { covers: "2025-09-01/lunch", area: "kitchen-1", actors: { by: "chen" } };
const steps = (...names: readonly string[]) =>
  names.map((step, index) => row("canteen/tableware-step", `2025-09-01T13:0${index}`, { load: "load-1", step }, lunch));
const disinfected = (how: Readonly<Record<string, unknown>>) => [
  row("canteen/tableware-step", "2025-09-01T13:30", { load: "load-1", step: "disinfect", ...how }, lunch),
];

testRule(tablewareOrder, {
  ...monday,
  pass: { "takes the five steps in their order": steps("scrape", "wash", "rinse", "disinfect", "store") },
  fail: {
    "fails a load that is put away undisinfected": {
      entries: steps("scrape", "wash", "rinse", "store"),
      finds: ["load-1 这批餐具没做“disinfect”就到了“store”"],
    },
    "fails a load that is disinfected only afterwards": steps("scrape", "wash", "rinse", "store", "disinfect"),
    "fails a load that was never scraped": steps("wash", "rinse", "disinfect", "store"),
  },
  none: { unknown: "every line names its load and step" },
});
it("waits while a load is on its way", () => {
  expect(verdictsOf(tablewareOrder, steps("scrape", "wash", "rinse"))).toEqual(["pending"]);
});

testRule(disinfectionHeat, {
  ...monday,
  pass: {
    "takes steam at a hundred degrees": disinfected({ method: "steam", celsius: 100 }),
    "takes boiling water": disinfected({ method: "boil", celsius: 100 }),
    "takes infrared at a hundred and twenty": disinfected({ method: "infrared", celsius: 120 }),
  },
  fail: {
    "fails cooler steam": disinfected({ method: "steam", celsius: 99.9 }),
    "fails infrared at the heat of steam": disinfected({ method: "infrared", celsius: 100 }),
  },
  unknown: {
    "is unknown where the temperature was not written down": disinfected({ method: "steam" }),
    "is unknown where the method was not written down": disinfected({ celsius: 100 }),
  },
});
it("asks chlorine for no heat", () => {
  expect(verdictsOf(disinfectionHeat, disinfected({ method: "chlorine", chlorine: 250 }))).toEqual([]);
});

testRule(disinfectionTime, {
  ...monday,
  pass: {
    "takes ten minutes of steam": disinfected({ method: "steam", minutes: 10 }),
    "takes ten minutes of infrared": disinfected({ method: "infrared", minutes: 10 }),
    "takes five minutes of chlorine": disinfected({ method: "chlorine", minutes: 5 }),
  },
  fail: {
    "fails a shorter boil": disinfected({ method: "boil", minutes: 9.9 }),
    "fails a shorter soak": disinfected({ method: "chlorine", minutes: 4.9 }),
  },
  unknown: { "is unknown where the time was not written down": disinfected({ method: "steam" }) },
});
it("leaves dishwashers to their maker", () => {
  expect(verdictsOf(disinfectionTime, disinfected({ method: "dishwasher", minutes: 1 }))).toEqual([]);
});

testRule(disinfectionChlorine, {
  ...monday,
  pass: { "takes 250 mg/L": disinfected({ method: "chlorine", chlorine: 250 }) },
  fail: { "fails less": disinfected({ method: "chlorine", chlorine: 249 }) },
  unknown: { "is unknown where it was not measured": disinfected({ method: "chlorine" }) },
});
