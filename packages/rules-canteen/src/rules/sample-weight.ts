import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { foodSample } from "../entries/food-sample.ts";
import { schoolFoodOrder45 } from "../laws.ts";

/**
 * Each sample weighs enough to be tested 留样足量.
 *
 * 125 g from the school food rules of 2019, art. 40, seen in several sources that quote it. House rules from before may be lower (100
 * g) or higher (200 g).
 *
 * @example
 * sampleWeight.options.parse({}); //=> { minGrams: 125 }
 * tells(
 *   sampleWeight,
 *   [
 *     { kind: "canteen/food-sample", at: "2025-09-01T11:20", data: { dish: "米饭", meal: "lunch", grams: 124.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 午餐 米饭：留样只有 124.9 克，至少要 125 克"]
 */
export const sampleWeight = defineRule({
  id: "canteen/sample-weight",
  title: { zh: "留样足量", en: "Samples are large enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: schoolFoodOrder45,
      clause: "第四十条",
      confidence: "A2",
      note: "125克，两处以上转引一致；有的高校要求200克。",
    },
  ],
  remedy: {
    zh: "按每样不少于规定克数重新称，工具换带刻度的盒子。",
    en: "Weigh again to the minimum; use marked boxes.",
  },
  keep: { zh: "留样登记表，克数按秤上的写", en: "The sample log, with the weight as the scale showed it" },
  options: z.object({ minGrams: quantity("g").min(100).max(500).default(125) }),
  requires: ({ minGrams }) => limit(foodSample, "grams", { atLeast: minGrams }),
  messages: {
    tooLow: {
      zh: "留样只有 {value} {unit}，至少要 {bound} {unit}",
      en: "A sample of {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
