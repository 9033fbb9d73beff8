import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { pupilMeals } from "../laws.ts";
import { foodGroups } from "../metrics/nutrition.ts";

/**
 * Each meal has so many of the four groups of foods 食物类别: grain, vegetables and fruit, fish meat and eggs, milk and soy.
 *
 * WS/T 554-2017, quoted on one page: three of four.
 *
 * @example
 * foodGroupsOffered.options.parse({}); //=> { groups: 3 }
 * const foods = [{ meal: "lunch", food: "grain", grams: 120 }, { meal: "lunch", food: "vegetable", grams: 150 }];
 * tells(foodGroupsOffered, [{ kind: "canteen/nutrition", at: "2025-09-01T16:00", data: { ages: "9-11", energy: 2000, protein: 50, foods }, covers: "2025-09-01" }], { period: { from: "2025-09-01", to: "2025-09-01" } });
 * //=> ["9～11岁 午餐 2025年9月1日 只有 2 大类食物，应不少于 3 大类"]
 */
export const foodGroupsOffered = defineRule({
  id: "canteen/food-groups",
  title: { zh: "每餐食物大类", en: "Groups of foods at a meal" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: pupilMeals,
      confidence: "A2",
      status: "suggestion",
      note: "推荐性标准，条号未见原文；四类食物中的三类以上，只有一处转载。",
    },
  ],
  remedy: {
    zh: "缺哪一类就加一样，早餐最容易缺蔬果。",
    en: "Add one of the group that is lacking; breakfast most often lacks fruit.",
  },
  keep: { zh: "带量食谱和营养核算表", en: "The weighed menu and its figures" },
  options: z.object({ groups: z.int().min(1).max(4).default(3) }),
  optionTitles: { groups: { zh: "食物大类数", en: "Groups of foods" } },
  requires: ({ groups }) => ceiling(foodGroups, { atLeast: groups, key: ["ages", "meal"], period: "day" }),
  messages: {
    tooLow: {
      zh: "{key} {period} 只有 {value} 大类食物，应不少于 {bound} 大类",
      en: "{key} {period}: {value} groups of foods, expected at least {bound}",
    },
  },
});
