import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { nutrition } from "../entries/nutrition.ts";
import { nurseryHealthCode, shenzhenPreschool } from "../laws.ts";

/**
 * What the meals hold is worked out regularly 膳食调查和营养评估.
 *
 * Every quarter by the 2012 nursery health code, not seen; each term in Shenzhen (art. 40). So the rule is on where it is chosen.
 *
 * @example
 * nutritionAssessed.options.parse({}); //=> { every: "quarter", sites: ["kindergarten"] }
 * tells(nutritionAssessed, [], { site: { kind: "kindergarten" }, period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-06-30" });
 * //=> ["2025年第4季度 没有做营养评估"]
 */
export const nutritionAssessed = defineRule({
  id: "canteen/nutrition-assessed",
  title: { zh: "定期营养评估", en: "Nutrition is assessed" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: nurseryHealthCode, confidence: "B", note: "条款未见原文；每季度一次。" },
    {
      law: shenzhenPreschool,
      clause: "第四十条第二款",
      confidence: "A1",
      note: "地方规定，每学期至少一次，情况向家长公开。",
    },
  ],
  remedy: {
    zh: "按本周食谱和实际用量核算一次，结果反馈给厨房。",
    en: "Work it out from this week's menu and what was used.",
  },
  keep: { zh: "膳食调查和营养核算表", en: "The survey and its figures" },
  options: z.object({
    every: z.enum(["month", "quarter", "term"]).default("quarter"),
    sites: z
      .array(z.enum(["school", "kindergarten"]))
      .min(1)
      .default(["kindergarten"]),
  }),
  requires: ({ every, sites }) => cadence(nutrition, { every, onlyIf: { site: sites } }),
  messages: {
    missed: { zh: "{slot} 没有做营养评估", en: "{slot}: nutrition was not assessed" },
  },
});
