import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { dietSurvey } from "../entries/diet-survey.ts";
import { nurseryHealthCode } from "../laws.ts";

/**
 * By the survey so much of the energy comes from fat, 30 to 35 % 供能比; name it again for protein (12 to 15 %) and carbohydrate (50 to 60 %). Known from
 * the code for nurseries of 2012, which was not seen.
 *
 * @example
 * tells(dietShare, [
 *   { kind: "school/diet-survey", at: "2025-11-12", data: { stay: "day", energy: 90, protein: 90, fromFat: 40 } },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["全日制：供能比 40%，最多 35%"]
 */
export const dietShare = defineRule({
  id: "school/diet-share",
  title: { zh: "三大营养素供能比合理", en: "Energy comes from the right sources" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "B",
      status: "suggestion",
      note: "蛋白质12%～15%、脂肪30%～35%、碳水化合物50%～60%；原文未见。",
    },
  ],
  remedy: { zh: "调整油、肉和主食的比例，再算一次。", en: "Change oil, meat and staple, and reckon again." },
  keep: { zh: "营养计算表", en: "The sums" },
  options: z.object({
    from: z.enum(["fromFat", "fromProtein", "fromCarbohydrate"]).default("fromFat"),
    least: z.int().min(5).max(70).default(30),
    most: z.int().min(10).max(80).default(35),
  }),
  requires: ({ from, least, most }) =>
    limit(dietSurvey, from, { atLeast: least, atMost: most, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    tooLow: { zh: "供能比 {value}%，至少要 {bound}%", en: "{value}% of the energy, expected at least {bound}%" },
    tooHigh: { zh: "供能比 {value}%，最多 {bound}%", en: "{value}% of the energy, expected at most {bound}%" },
  },
});
