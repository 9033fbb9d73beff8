import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { monday, september } from "../trial/trial-school.ts";
import { dishPriceFair } from "./dish-price-fair.ts";
import { dishTaste } from "./dish-taste.ts";
import { dishVariety } from "./dish-variety.ts";
import { dishesRenewed } from "./dishes-renewed.ts";
import { energyBand } from "./energy-band.ts";
import { kitsReady } from "./kits-ready.ts";
import { portionWeight } from "./portion-weight.ts";
import { proteinBand } from "./protein-band.ts";
import { fewRejected } from "./reject-rate.ts";
import { tasteHolds } from "./taste-holds.ts";
import { tasted } from "./tasted.ts";

const verdictsOf = verdictsUnder(monday);

const onlyLunch = {
  ...monday,
  site: { ...monday.site, schedule: { ...monday.site.schedule, meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } },
};
const lunch = { covers: "2025-09-01/lunch" };

const tastedAs = (taste: number, day = "2025-09-01", weights: object = {}) =>
  row(
    "canteen/tasting",
    `${day}T11:20`,
    { dish: "红烧肉", meal: "lunch", taste, ...weights },
    { covers: `${day}/lunch` },
  );
testRule(dishTaste, {
  ...monday,
  pass: { "takes six": [tastedAs(6)] },
  fail: { "fails five": { entries: [tastedAs(5)], finds: ["红烧肉 试尝得 5 分，应不低于 6 分"] } },
  none: { unknown: "a tasting always has its points" },
});

const weighed = (grams: number) => tastedAs(8, "2025-09-01", { grams, standardGrams: 200 });
testRule(portionWeight, {
  ...monday,
  pass: { "takes both ends of the band, and what was not weighed": [weighed(190), weighed(230), tastedAs(8)] },
  fail: { "fails a light portion": [weighed(189)], "fails a heavy one": [weighed(231)] },
  none: { unknown: "what was not weighed is left alone" },
});

testRule(tasted, {
  ...onlyLunch,
  pass: { "takes one dish": [tastedAs(8)] },
  fail: { "fails a meal at which nothing was tasted": { entries: [], finds: ["2025-09-01/lunch 没有试尝"] } },
  unknown: { "is unknown where no tastings are kept": { entries: [], without: ["canteen/tasting"] } },
});

testRule(tasteHolds, {
  ...monday,
  period: { from: "2025-10-01", to: "2025-10-31" },
  pass: { "takes half a point less": [tastedAs(8), tastedAs(7.5, "2025-10-10")] },
  fail: {
    "fails more": {
      entries: [tastedAs(8), tastedAs(7, "2025-10-10")],
      finds: ["2025-10 口味平均 7 分，按上月算应不低于 7.5 分"],
    },
    "fails just under": [tastedAs(8), tastedAs(7.4, "2025-10-10")],
  },
  unknown: { "is unknown in the first month": [tastedAs(8, "2025-10-10")] },
});

const passed = (rejected: number) =>
  row("canteen/pass-check", "2025-09-01T12:50", { dish: "清蒸鱼", meal: "lunch", served: 100, rejected }, lunch);
testRule(fewRejected, {
  ...september,
  pass: { "takes two of a hundred": [passed(2)] },
  fail: { "fails three": { entries: [passed(3)], finds: ["清蒸鱼 2025-09 退菜率 0.03，不应超过 0.02"] } },
  none: { unknown: "a dish is known by what left the pass" },
});

const laidOut = (short: number) => row("canteen/kit-check", "2025-09-01T11:40", { meal: "lunch", short }, lunch);
testRule(kitsReady, {
  ...onlyLunch,
  pass: { "takes nothing lacking": [laidOut(0)] },
  fail: { "fails one set lacking": [laidOut(1)] },
  unknown: { "is unknown where no checks are kept": { entries: [], without: ["canteen/kit-check"] } },
});

const priced = (cost: number) => row("canteen/dish-price", "2025-09-01T15:00", { dish: "红烧肉", cost, price: 10 });
testRule(dishPriceFair, {
  ...monday,
  pass: { "takes six tenths": [priced(6)] },
  fail: { "fails less": [priced(5.9)] },
  none: { unknown: "a price always has its cost" },
});

/** A menu of so many dishes on one Monday, eaten. */
function menuOf(dishes: number, monday = "2025-09-08") {
  const meals = Array.from({ length: dishes }, (_, index) => ({
    day: monday,
    meal: "lunch",
    dish: `菜${index + 1}`,
    style: "hot",
    foods: ["青菜"],
    gramsPerHead: 100,
  }));
  return row("canteen/menu", "2025-09-01T16:00", { weekFrom: monday, group: "pupil", meals }, { covers: monday });
}
const eaten = (days: readonly string[]) =>
  days.map((day) =>
    row(
      "canteen/servings",
      `${day}T12:00`,
      { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: `${day}T12:25` },
      { covers: `${day}/lunch`, area: "class-1" },
    ),
  );
const school = eaten(["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12"]);
const secondWeek = { ...monday, period: { from: "2025-09-08", to: "2025-09-14" } };
testRule(dishVariety, {
  ...secondWeek,
  pass: { "takes fifteen": [...school, menuOf(15)] },
  fail: {
    "fails fourteen": { entries: [...school, menuOf(14)], finds: ["2025-W37 食谱只有 14 种菜，应不少于 15 种"] },
    "fails a short week where it counts": { entries: [...school.slice(1), menuOf(14)], options: { sittings: 4 } },
  },
  unknown: { "is unknown where no menus are kept": { entries: school, without: ["canteen/menu", "canteen/dish"] } },
});
it("leaves out a short week", () => {
  expect(verdictsOf(dishVariety, [...school.slice(1), menuOf(1)], secondWeek)).toEqual(["notApplicable"]);
});

const month = eaten([...Array(10)].map((_, index) => `2025-09-${String(index + 8).padStart(2, "0")}`));
testRule(dishesRenewed, {
  ...september,
  pass: { "takes two new ones": [...month, menuOf(2)] },
  fail: {
    "fails one": { entries: [...month, menuOf(1)], finds: ["2025-09 只推出 1 道新菜，应不少于 2 道"] },
    "fails a short month where it counts": { entries: [...month.slice(1), menuOf(1)], options: { sittings: 9 } },
  },
  unknown: { "is unknown where no menus are kept": { entries: month, without: ["canteen/menu", "canteen/dish"] } },
});

const figures = (ages: string, energy: number, protein: number) =>
  row("canteen/nutrition", "2025-09-01T16:00", { ages, energy, protein }, { covers: "2025-09-01" });
testRule(energyBand, {
  ...monday,
  pass: {
    "takes a tenth either way": [figures("9-11", 1800, 50), figures("9-11", 2200, 50), figures("15-17", 2625, 67)],
  },
  fail: {
    "fails too little": [figures("9-11", 1799, 50)],
    "fails too much": [figures("9-11", 2201, 50)],
    "fails by the age": [figures("12-14", 2000, 50)],
  },
  none: { unknown: "the figures always stand in the sheet" },
});
testRule(proteinBand, {
  ...monday,
  pass: { "takes a fifth either way": [figures("9-11", 2000, 40), figures("9-11", 2000, 60)] },
  fail: {
    "fails too little": [figures("9-11", 2000, 39.5)],
    "fails too much": [figures("9-11", 2000, 60.5)],
    "fails by the age": [figures("15-17", 2600, 50)],
  },
  none: { unknown: "the figures always stand in the sheet" },
});
