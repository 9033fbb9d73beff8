import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { foodAmount } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

const AGES = ["6-8", "9-11", "12-14", "15-17"] as const;

/** The least grams a head at breakfast, and at lunch or dinner, by age. */
const least = {
  grain: [
    [75, 90, 105, 105],
    [100, 120, 140, 140],
  ],
  vegetable: [
    [90, 105, 120, 130],
    [120, 140, 160, 180],
  ],
  fruit: [
    [45, 60, 75, 90],
    [60, 80, 100, 120],
  ],
  meat: [
    [9, 12, 15, 18],
    [12, 16, 20, 24],
  ],
  fish: [
    [9, 12, 15, 15],
    [12, 16, 20, 20],
  ],
  egg: [
    [15, 15, 25, 25],
    [20, 20, 30, 30],
  ],
  milk: [
    [60, 60, 75, 75],
    [80, 80, 100, 100],
  ],
} as const;

/** The most of them. */
const most = {
  oil: [
    [5, 5, 5, 5],
    [10, 10, 10, 15],
  ],
  salt: [
    [1.5, 1.5, 1.5, 2],
    [2, 2, 2, 2.5],
  ],
} as const;

/**
 * At each meal a pupil gets enough of each class of foods, and not too much oil and salt 各类食物带量, by age.
 *
 * WS/T 554-2017, tables 3 and 4, as two pages have them alike: the lower end of each range, the upper for oil and salt. Of soy and nuts nothing is asked, for the copies give the
 * whole day's amount for one meal. `share` of the amounts is enough.
 *
 * @example
 * foodAmounts.options.parse({}); //=> { share: 1 }
 * const foods = [{ meal: "lunch", food: "fruit", grams: 60 }, { meal: "lunch", food: "salt", grams: 3 }];
 * tells(foodAmounts, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 50, foods }, covers: "2025-09-01" }]);
 * //=> ["9～11岁 午餐 水果人均 60 克，应不低于 80 克", "9～11岁 午餐 盐人均 3 克，应不超过 2 克"]
 */
export const foodAmounts = defineRule({
  id: "canteen/food-amounts",
  title: { zh: "各类食物带量", en: "Amounts of each class of foods" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      clause: "表3、表4",
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，两处转载一致；大豆坚果一行转载有误，不查。",
    },
  ],
  remedy: { zh: "照年龄段补足用量，油盐称量下锅。", en: "Add what is lacking for the age; weigh oil and salt." },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ share: quantity("1").min(0.5).max(1).default(1) }),
  requires: ({ share }) =>
    limit(from(foodAmount, { where: { food: { not: { equals: "soy" } } } }), "grams", {
      atLeast: {
        by: ["food", "meal", "ages"],
        table: table(least, (grams) => rounded(grams * share)),
      },
      atMost: {
        by: ["food", "meal", "ages"],
        table: table(most, (grams) => grams),
      },
    }),
  messages: {
    tooLow: {
      zh: "{ages} {meal} {food}人均 {value} {unit}，应不低于 {bound} {unit}",
      en: "{ages}, {meal}: {value} {unit} of {food} a head, expected at least {bound} {unit}",
    },
    tooHigh: {
      zh: "{ages} {meal} {food}人均 {value} {unit}，应不超过 {bound} {unit}",
      en: "{ages}, {meal}: {value} {unit} of {food} a head, expected at most {bound} {unit}",
    },
  },
});

type Amounts = Readonly<Record<string, readonly [readonly number[], readonly number[]]>>;

/** The rows of a table by food, meal and age. */
function table(amounts: Amounts, bound: (grams: number) => number): Readonly<Record<string, number>> {
  const rows = Object.entries(amounts).flatMap(([food, [breakfast, other]]) =>
    AGES.flatMap((ages, turn) => [
      [`${food}/breakfast/${ages}`, bound(breakfast[turn] ?? 0)] as const,
      [`${food}/lunch/${ages}`, bound(other[turn] ?? 0)] as const,
      [`${food}/dinner/${ages}`, bound(other[turn] ?? 0)] as const,
    ]),
  );
  return Object.fromEntries(rows);
}

function rounded(grams: number): number {
  return Math.round(grams * 10) / 10;
}
