import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { dietaryGuidelines } from "../laws.ts";
import { pupilSittings } from "../metrics/diners.ts";
import { foodsOffered } from "../metrics/safety.ts";

/**
 * A day's menus hold so many different foods 每天食物种类, on days with at least three meals. The week is `canteen/food-variety`.
 *
 * Twelve a day is the dietary guidelines' advice, no law; two sources agree.
 *
 * @example
 * foodsDaily.options.parse({}); //=> { foods: 12 }
 * const eaten = ["breakfast", "lunch", "dinner"].map((meal) => {
 *   return { kind: "canteen/servings", at: "2025-09-08T18:00", covers: `2025-09-08/${meal}`, area: "class-1", data: { meal, group: "pupil", count: 100, hall: "hall-1", leaves: "2025-09-08T18:30" } };
 * });
 * const dish = { day: "2025-09-08", meal: "lunch", dish: "番茄炒蛋", style: "hot", foods: ["番茄", "鸡蛋"], gramsPerHead: 150 };
 * const menu = { kind: "canteen/menu", at: "2025-09-05T16:00", covers: "2025-09-08", data: { weekFrom: "2025-09-08", group: "pupil", meals: [dish] } };
 * tells(foodsDaily, [menu, ...eaten], { period: { from: "2025-09-08", to: "2025-09-08" }, site: { schedule: { meals: [{ id: "breakfast", from: "07:00", to: "08:00" }, { id: "lunch", from: "11:30", to: "12:50" }, { id: "dinner", from: "17:10", to: "18:10" }] } } });
 * //=> ["2025年9月8日 食谱只有 2 种食物，应不少于 12 种"]
 */
export const foodsDaily = defineRule({
  id: "canteen/foods-daily",
  title: { zh: "每天食物种类", en: "Variety of foods in a day" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: dietaryGuidelines,
      clause: "平衡膳食准则",
      confidence: "A2",
      status: "suggestion",
      note: "不是法规；每天12种、每周25种，两处来源一致。",
    },
  ],
  remedy: {
    zh: "配菜里多搭一两样，粗粮、菌菇、豆制品都算。",
    en: "Add one or two: coarse grain, mushrooms and soy count.",
  },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({ foods: z.int().min(5).max(40).default(12) }),
  optionTitles: { foods: { zh: "食物种数", en: "Sorts of foods" } },
  requires: ({ foods }) =>
    ceiling(foodsOffered, {
      atLeast: foods,
      period: "day",
      onlyIf: { metric: pupilSittings.id, period: "day", atLeast: 3 },
    }),
  messages: {
    tooLow: {
      zh: "{period} 食谱只有 {value} 种食物，应不少于 {bound} 种",
      en: "{period}: {value} foods on the menu, expected at least {bound}",
    },
  },
});
