import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { nutrient } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

/** A day's need of one pupil at 9 to 11, 12 to 14, 15 to 17; where boys and girls differ, their mean. */
const needs = {
  calcium: [850, 950, 800],
  iron: [14, 18, 18],
  zinc: [8, 9.75, 10],
  vitaminA: [550, 675, 725],
  vitaminC: [75, 95, 100],
  vitaminB1: [1.1, 1.3, 1.45],
  vitaminB2: [1.1, 1.3, 1.45],
  fibre: [20, 20, 25],
} as const;
const AGES = ["9-11", "12-14", "15-17"] as const;

/**
 * A day's meals give pupils the minerals, vitamins and fibre of their age 矿物质和维生素达标.
 *
 * WS/T 554-2017, table 1, as quoted on one page, from nine years on; for the youngest the figures were not seen, and nothing is asked of them. `share` of the
 * need is enough.
 *
 * @example
 * nutrientsEnough.options.parse({}); //=> { share: 1 }
 * tells(nutrientsEnough, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 50, calcium: 600 }, covers: "2025-09-01" }]);
 * //=> ["9～11岁学生餐 钙（毫克） 600，应不低于 850"]
 */
export const nutrientsEnough = defineRule({
  id: "canteen/nutrients-enough",
  title: { zh: "矿物质和维生素达标", en: "Meals give enough minerals and vitamins" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      clause: "表1",
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，只有一处转载；取男女平均值；6～8岁一档未见。",
    },
  ],
  remedy: {
    zh: "缺钙加奶和豆制品，缺铁加红肉和动物血，缺维生素加深色蔬菜。",
    en: "Add milk and soy, red meat, dark vegetables.",
  },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ share: quantity("1").min(0.5).max(1).default(1) }),
  requires: ({ share }) =>
    limit(
      from(nutrient, { where: { nutrient: { not: { in: ["milk", "vegetables", "darkVegetables"] } } } }),
      "amount",
      {
        atLeast: {
          by: ["nutrient", "ages"],
          table: Object.fromEntries(
            Object.entries(needs).flatMap(([name, amounts]) =>
              AGES.map((ages, turn) => [`${name}/${ages}`, rounded((amounts[turn] ?? 0) * share)]),
            ),
          ),
        },
      },
    ),
  messages: {
    tooLow: {
      zh: "{ages}学生餐 {nutrient} {value}，应不低于 {bound}",
      en: "{ages}: {nutrient} {value}, expected at least {bound}",
    },
  },
});

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
