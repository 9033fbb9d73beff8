import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { dietaryGuidelines } from "../laws.ts";
import { pupilSittings } from "../metrics/diners.ts";
import { foodsOffered } from "../metrics/safety.ts";

/**
 * A week's menus hold so many different foods 每周食物种类, in weeks with at least twelve meals.
 *
 * 25 a week is the dietary guidelines' advice, no law; two sources agree.
 *
 * @example
 * foodVariety.options.parse({}); //=> { foods: 25 }
 * const days = ["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12"];
 * const eaten = days.flatMap((day) =>
 *   ["breakfast", "lunch", "dinner"].map((meal) => {
 *     return { kind: "canteen/servings", at: `${day}T18:00`, covers: `${day}/${meal}`, area: "class-1", data: { meal, group: "pupil", count: 100, hall: "hall-1", leaves: `${day}T18:30` } };
 *   }),
 * );
 * const dish = { day: "2025-09-08", meal: "lunch", dish: "番茄炒蛋", style: "hot", foods: ["番茄", "鸡蛋"], gramsPerHead: 150 };
 * const menu = { kind: "canteen/menu", at: "2025-09-05T16:00", covers: "2025-09-08", data: { weekFrom: "2025-09-08", group: "pupil", meals: [dish] } };
 * tells(foodVariety, [menu, ...eaten], { period: { from: "2025-09-08", to: "2025-09-14" }, site: { schedule: { meals: [{ id: "breakfast", from: "07:00", to: "08:00" }, { id: "lunch", from: "11:30", to: "12:50" }, { id: "dinner", from: "17:10", to: "18:10" }] } } });
 * //=> ["2025年第37周 食谱只有 2 种食物，应不少于 25 种"]
 */
export const foodVariety = defineRule({
  id: "canteen/food-variety",
  title: { zh: "每周食物种类", en: "Variety of foods in a week" },
  severity: "info",
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
  remedy: { zh: "下周食谱加两三样没用过的菜。", en: "Add two or three new foods to next week's menu." },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({ foods: z.int().min(10).max(60).default(25) }),
  optionTitles: { foods: { zh: "食物种数", en: "Sorts of foods" } },
  requires: ({ foods }) =>
    ceiling(foodsOffered, {
      atLeast: foods,
      period: "week",
      onlyIf: { metric: pupilSittings.id, period: "week", atLeast: 12 },
    }),
  messages: {
    tooLow: {
      zh: "{period} 食谱只有 {value} 种食物，应不少于 {bound} 种",
      en: "{period}: {value} foods on the menu, expected at least {bound}",
    },
  },
});
