import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { nutrient } from "../entries/nutrition.ts";
import { pupilMeals } from "../laws.ts";

/**
 * A day's menu has enough kinds of fresh vegetables, half of them dark, and enough milk 每天蔬菜和奶类.
 *
 * WS/T 554-2017, quoted on one page: three kinds, half dark, 200 to 300 g of milk or its like.
 *
 * @example
 * milkAndVegetables.options.parse({}); //=> { kinds: 3, dark: 0.5, milk: 200 }
 * tells(milkAndVegetables, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 50, vegetables: 2 }, covers: "2025-09-01" }]);
 * //=> ["9～11岁 新鲜蔬菜（种） 2，应不低于 3"]
 */
export const milkAndVegetables = defineRule({
  id: "canteen/milk-and-vegetables",
  title: { zh: "每天蔬菜和奶类", en: "Vegetables and milk each day" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，条号未见原文；每天三种以上新鲜蔬菜、一半以上为深色，奶类200～300克，只有一处转载。",
    },
  ],
  remedy: {
    zh: "加一样深绿或橙红的菜，没奶的那天补一盒奶。",
    en: "Add a dark vegetable; on a day without milk give a carton.",
  },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({
    kinds: z.int().min(1).max(10).default(3),
    dark: quantity("1").min(0).max(1).default(0.5),
    milk: quantity("g").min(50).max(500).default(200),
  }),
  optionTitles: { kinds: { zh: "蔬菜种数", en: "Sorts of vegetables" } },
  requires: ({ kinds, dark, milk }) =>
    limit(from(nutrient, { where: { nutrient: { in: ["vegetables", "darkVegetables", "milk"] } } }), "amount", {
      atLeast: { by: ["nutrient"], table: { vegetables: kinds, darkVegetables: dark, milk } },
    }),
  messages: {
    tooLow: {
      zh: "{ages} {nutrient} {value}，应不低于 {bound}",
      en: "{ages}: {nutrient} {value}, expected at least {bound}",
    },
  },
});
