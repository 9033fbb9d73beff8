import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { wednesday } from "../trial/trial-school.ts";
import { tablewareChlorine } from "./tableware-chlorine.ts";
import { tablewareHeat } from "./tableware-heat.ts";
import { tablewareOrder } from "./tableware-order.ts";
import { tablewareTime } from "./tableware-time.ts";

const verdictsOf = verdictsUnder(wednesday);

const lunch = { area: "kitchen-1", actors: { by: "chen" } };
const steps = (...names: readonly string[]) =>
  names.map((step, index) => row("general/tableware-step", `2025-11-12T13:0${index}`, { load: "load-1", step }, lunch));
const disinfected = (how: Readonly<Record<string, unknown>>) => [
  row("general/tableware-step", "2025-11-12T13:30", { load: "load-1", step: "disinfect", ...how }, lunch),
];

const five = { steps: ["scrape", "wash", "rinse", "disinfect", "store"] };
testRule(tablewareOrder, {
  ...wednesday,
  pass: {
    "takes the three steps in their order": steps("wash", "disinfect", "store"),
    "takes five where five are set": {
      entries: steps("scrape", "wash", "rinse", "disinfect", "store"),
      options: five,
    },
    "takes the order of the work, however the steps are listed": {
      entries: steps("wash", "disinfect", "store"),
      options: { steps: ["store", "disinfect", "wash"] },
    },
    "lets a house log more than is asked": steps("scrape", "wash", "rinse", "disinfect", "store"),
  },
  fail: {
    "fails a load that is put away undisinfected": {
      entries: steps("wash", "store"),
      finds: ["load-1 这批餐具没做“disinfect”就到了“store”"],
    },
    "fails a load that is disinfected only afterwards": steps("wash", "store", "disinfect"),
    "fails a load that was never washed": steps("disinfect", "store"),
    "fails a load that was never scraped, where that is asked": {
      entries: steps("wash", "rinse", "disinfect", "store"),
      options: five,
    },
  },
  none: { unknown: "every line names its load and step" },
});
it("waits while a load is on its way", () => {
  expect(verdictsOf(tablewareOrder, steps("wash"))).toEqual(["pending"]);
});

testRule(tablewareHeat, {
  ...wednesday,
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
  expect(verdictsOf(tablewareHeat, disinfected({ method: "chlorine", chlorine: 250 }))).toEqual([]);
});

testRule(tablewareTime, {
  ...wednesday,
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
  expect(verdictsOf(tablewareTime, disinfected({ method: "dishwasher", minutes: 1 }))).toEqual([]);
});

testRule(tablewareChlorine, {
  ...wednesday,
  pass: { "takes 250 mg/L": disinfected({ method: "chlorine", chlorine: 250 }) },
  fail: { "fails less": disinfected({ method: "chlorine", chlorine: 249 }) },
  unknown: { "is unknown where it was not measured": disinfected({ method: "chlorine" }) },
});
