import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { dietSurvey } from "../entries/diet-survey.ts";
import { nurseryHealthCode } from "../laws.ts";

/**
 * By the survey the meals give so much of the energy, or the protein, that children need: 80 %, 90 % where they board 膳食达标. From one page (A2), so only
 * where it is chosen; name it a second time for protein.
 *
 * @example
 * tells(dietReached, [
 *   { kind: "school/diet-survey", at: "2025-11-12", data: { stay: "day", energy: 75, protein: 90 } },
 * ], { site: { kind: "kindergarten" } });
 * //=> ["全日制：只达到参考摄入量的 75%，至少要 80%"]
 */
export const dietReached = defineRule({
  id: "school/diet-reached",
  title: { zh: "膳食能量或蛋白质达标", en: "Meals give enough energy or protein" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      status: "suggestion",
      note: "全日制达到参考摄入量的80%以上、寄宿制90%以上；条款未见原文，只有一处转载。",
    },
  ],
  remedy: { zh: "调整食谱的主食、肉蛋奶用量，再算一次。", en: "Change the amounts and reckon again." },
  keep: { zh: "营养计算表", en: "The sums" },
  options: z.object({
    of: z.enum(["energy", "protein"]).default("energy"),
    day: z.int().min(50).max(100).default(80),
    boarding: z.int().min(50).max(100).default(90),
  }),
  requires: ({ of, day, boarding }) =>
    limit(dietSurvey, of, { atLeast: { by: ["stay"], table: { day, boarding } }, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    tooLow: {
      zh: "只达到参考摄入量的 {value}%，至少要 {bound}%",
      en: "{value}% of what is needed, expected at least {bound}%",
    },
  },
});
