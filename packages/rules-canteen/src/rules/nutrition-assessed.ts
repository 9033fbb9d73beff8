import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { nutrition } from "../entries/nutrition.ts";

/**
 * What the meals of pupils of 6 to 17 hold is worked out regularly 营养评估. Kindergartens have a survey of their own in the pack for schools.
 *
 * The guide for pupils' meals says what a meal should hold, not how often to reckon it. So the rule is on where it is chosen.
 *
 * @example
 * nutritionAssessed.options.parse({}); //=> { every: "quarter" }
 * tells(nutritionAssessed, [], { period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-06-30" });
 * //=> ["2025年第4季度 没有做营养评估"]
 */
export const nutritionAssessed = defineRule({
  id: "canteen/nutrition-assessed",
  title: { zh: "学生餐定期营养评估", en: "Nutrition is assessed" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "对照学生餐营养指南核算，指南没有规定多久算一次",
      en: "Reckoned against the guide for pupils' meals, which says nothing of how often",
    },
  },
  remedy: {
    zh: "按本周食谱和实际用量核算一次，结果反馈给厨房。",
    en: "Work it out from this week's menu and what was used.",
  },
  keep: { zh: "膳食调查和营养核算表", en: "The survey and its figures" },
  options: z.object({ every: z.enum(["month", "quarter", "term"]).default("quarter") }),
  requires: ({ every }) => cadence(nutrition, { every, onlyIf: { site: ["school"] } }),
  messages: {
    missed: { zh: "{slot} 没有做营养评估", en: "{slot}: nutrition was not assessed" },
  },
});
