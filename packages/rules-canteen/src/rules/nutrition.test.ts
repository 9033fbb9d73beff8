import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { monday } from "../trial/trial-school.ts";
import { energyShares } from "./energy-shares.ts";
import { foodAmounts } from "./food-amounts.ts";
import { foodGroupsOffered } from "./food-groups.ts";
import { foodsDaily } from "./foods-daily.ts";
import { liverWeekly } from "./liver-weekly.ts";
import { milkAndVegetables } from "./milk-and-vegetables.ts";
import { nutrientsEnough } from "./nutrients-enough.ts";
import { nutritionAssessed } from "./nutrition-assessed.ts";

const verdictsOf = verdictsUnder(monday);

const sheet = (more: object = {}, ages = "9-11", at = "2025-09-01T16:00") =>
  row("canteen/nutrition", at, { ages, energy: 2000, protein: 50, ...more }, { covers: at.slice(0, 10) });

testRule(nutritionAssessed, {
  ...monday,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: {
    "takes one in the quarter": [sheet({}, "6-8", "2025-11-10T16:00")],
    "takes one in the term where that is asked": {
      entries: [sheet({}, "6-8", "2025-09-10T16:00")],
      period: { from: "2025-09-01", to: "2026-01-23" },
      options: { every: "term" },
    },
  },
  fail: {
    "fails a quarter without": { entries: [], finds: ["2025-Q4 没有做营养评估"] },
    "fails a month without where each month is asked": {
      entries: [sheet({}, "6-8", "2025-11-10T16:00")],
      options: { every: "month" },
    },
  },
  unknown: { "is unknown where no sheets are kept": { entries: [], without: ["canteen/nutrition"] } },
});
it("leaves kindergartens to their own survey", () => {
  const site = { ...monday.site, kind: "kindergarten" };
  expect(verdictsOf(nutritionAssessed, [], { site, period: { from: "2025-10-01", to: "2025-12-31" } })).toEqual([
    "notApplicable",
  ]);
});

testRule(nutrientsEnough, {
  ...monday,
  pass: {
    "takes each need of an age": [
      sheet({
        calcium: 850,
        iron: 14,
        zinc: 8,
        vitaminA: 550,
        vitaminC: 75,
        vitaminB1: 1.1,
        vitaminB2: 1.1,
        fibre: 20,
      }),
      sheet({ calcium: 800, zinc: 10, vitaminB1: 1.45 }, "15-17"),
    ],
    "takes nine tenths where that is enough": { entries: [sheet({ calcium: 765 })], options: { share: 0.9 } },
    "asks no vegetables here": [sheet({ calcium: 900, vegetables: 1, darkVegetables: 0, milk: 0 })],
  },
  fail: {
    "fails less": { entries: [sheet({ calcium: 849 })], finds: ["9-11学生餐 calcium 849，应不低于 850"] },
    "fails less than nine tenths": { entries: [sheet({ calcium: 764 })], options: { share: 0.9 } },
    "goes by the age": [sheet({ iron: 17.9 }, "12-14")],
  },
  none: { unknown: "a line always holds its nutrient, its age and its amount" },
});
it("asks nothing of the youngest, whose figures were not seen", () => {
  expect(verdictsOf(nutrientsEnough, [sheet({ calcium: 1 }, "6-8")])).toEqual(["notApplicable"]);
});

testRule(energyShares, {
  ...monday,
  pass: {
    "takes both ends of each band": [
      sheet({ fatShare: 0.2, carbohydrateShare: 0.5, breakfastShare: 0.25, lunchShare: 0.35, dinnerShare: 0.3 }),
      sheet({ fatShare: 0.3, carbohydrateShare: 0.65, breakfastShare: 0.3, lunchShare: 0.4, dinnerShare: 0.35 }),
    ],
    "takes two in a hundred more within a margin": { entries: [sheet({ fatShare: 0.32 })], options: { margin: 2 } },
  },
  fail: {
    "fails too much fat": { entries: [sheet({ fatShare: 0.31 })], finds: ["9-11 fat供能占 31%，应不超过 30%"] },
    "fails a small lunch": { entries: [sheet({ lunchShare: 0.34 })], finds: ["9-11 lunch供能占 34%，应不低于 35%"] },
    "fails beyond the margin": { entries: [sheet({ fatShare: 0.33 })], options: { margin: 2 } },
  },
  none: { unknown: "a line always holds its part and its share" },
});

const foods = (...list: readonly (readonly [meal: string, food: string, grams: number])[]) => ({
  foods: list.map(([meal, food, grams]) => ({ meal, food, grams })),
});
testRule(foodAmounts, {
  ...monday,
  pass: {
    "takes the least of each, and the most of oil and salt": [
      sheet(
        foods(["breakfast", "grain", 90], ["lunch", "vegetable", 140], ["dinner", "egg", 20], ["lunch", "oil", 10]),
      ),
      sheet(foods(["lunch", "salt", 2.5], ["breakfast", "milk", 75]), "15-17"),
    ],
    "takes nine tenths where that is enough": {
      entries: [sheet(foods(["lunch", "fruit", 72]))],
      options: { share: 0.9 },
    },
    "asks nothing of soy": [sheet(foods(["lunch", "grain", 120], ["lunch", "soy", 1]))],
  },
  fail: {
    "fails too little": {
      entries: [sheet(foods(["lunch", "fruit", 79]))],
      finds: ["9-11 lunch fruit人均 79 g，应不低于 80 g"],
    },
    "fails too much salt": {
      entries: [sheet(foods(["lunch", "salt", 2.1]))],
      finds: ["9-11 lunch salt人均 2.1 g，应不超过 2 g"],
    },
    "fails less than nine tenths": { entries: [sheet(foods(["lunch", "fruit", 71]))], options: { share: 0.9 } },
    "goes by meal and age": [sheet(foods(["breakfast", "meat", 17]), "15-17")],
  },
  none: { unknown: "a line always holds its food, its meal, its age and its weight" },
});

testRule(foodGroupsOffered, {
  ...monday,
  pass: {
    "takes three groups": [sheet(foods(["lunch", "grain", 120], ["lunch", "fruit", 80], ["lunch", "egg", 20]))],
    "takes two where two are asked": {
      entries: [sheet(foods(["lunch", "grain", 120], ["lunch", "fruit", 80]))],
      options: { groups: 2 },
    },
  },
  fail: {
    "counts foods of a group once, and neither oil nor salt": {
      entries: [
        sheet(foods(["lunch", "grain", 120], ["lunch", "meat", 20], ["lunch", "egg", 20], ["lunch", "oil", 5])),
      ],
      finds: ["9-11、lunch 2025-09-01 只有 2 大类食物，应不少于 3 大类"],
    },
    "asks each meal for itself": [
      sheet(foods(["breakfast", "grain", 90], ["lunch", "grain", 120], ["lunch", "fruit", 80], ["lunch", "egg", 20])),
    ],
  },
  none: { unknown: "a meal is known by what was weighed for it" },
});

testRule(milkAndVegetables, {
  ...monday,
  pass: {
    "takes three kinds, half dark, and a carton": [sheet({ vegetables: 3, darkVegetables: 0.5, milk: 200 })],
    "leaves nutrients alone": [sheet({ vegetables: 3, calcium: 1 })],
  },
  fail: {
    "fails two kinds": { entries: [sheet({ vegetables: 2 })], finds: ["9-11 vegetables 2，应不低于 3"] },
    "fails too few dark ones": [sheet({ darkVegetables: 0.49 })],
    "fails too little milk": [sheet({ milk: 199 })],
  },
  none: { unknown: "a line always holds its figure" },
});

const withLiver = (name: string, group = "pupil") => {
  const dish = {
    day: "2025-09-10",
    meal: "lunch",
    dish: "菠菜猪肝",
    style: "hot",
    foods: ["菠菜", name],
    gramsPerHead: 90,
  };
  return row(
    "canteen/menu",
    "2025-09-05T16:00",
    { weekFrom: "2025-09-08", group, meals: [dish] },
    { covers: "2025-09-08", actors: { by: "wu" } },
  );
};
const week = { ...monday, period: { from: "2025-09-08", to: "2025-09-14" } };
testRule(liverWeekly, {
  ...week,
  pass: {
    "takes a dish among whose foods is liver": [withLiver("猪肝")],
    "takes the names of the option": { entries: [withLiver("鹅肝")], options: { foods: ["鹅肝"] } },
  },
  fail: {
    "fails a menu without": { entries: [weekMenu("2025-09-08", 5)], finds: ["2025-W37 食谱上没有动物肝脏"] },
    "takes none of the children's menu": [withLiver("猪肝", "child")],
  },
  unknown: {
    "is unknown where no menus are kept": { entries: [], without: ["canteen/menu", "canteen/dish"] },
  },
});

const day = { ...monday, period: { from: "2025-09-08", to: "2025-09-08" } };
const eaten = sittings("2025-09-08", 1, 100);
testRule(foodsDaily, {
  ...day,
  pass: { "takes twelve kinds": [...eaten, weekMenu("2025-09-08", 12)] },
  fail: {
    "fails eleven": {
      entries: [...eaten, weekMenu("2025-09-08", 11)],
      finds: ["2025-09-08 食谱只有 11 种食物，应不少于 12 种"],
    },
  },
  unknown: { "is unknown where no menus are kept": { entries: eaten, without: ["canteen/menu", "canteen/dish"] } },
});
it("asks for no variety on a day with two meals", () => {
  expect(verdictsOf(foodsDaily, [...eaten.slice(1), weekMenu("2025-09-08", 3)], day)).toEqual(["notApplicable"]);
});
