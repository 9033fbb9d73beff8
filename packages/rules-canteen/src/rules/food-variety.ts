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
      note: "不是法规；每天12种、每周25种，两处来源一致",
    },
  ],
  remedy: { zh: "下周食谱加两三样没用过的菜。", en: "Add two or three new foods to next week's menu." },
  keep: { zh: "每周带量食谱", en: "The weekly menus" },
  options: z.object({ foods: z.int().min(10).max(60).default(25) }),
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
