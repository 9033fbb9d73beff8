import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { dietSurvey } from "../entries/diet-survey.ts";
import { nurseryHealthCode, shenzhenPreschool } from "../laws.ts";

/**
 * What the children eat is weighed and reckoned in every quarter or term 膳食调查. Each term in Shenzhen (A1, local); each quarter by the code for nurseries
 * of 2012, which was not seen.
 *
 * @example
 * tells(dietSurveyed, [], { site: { kind: "kindergarten" }, period: { from: "2025-10-01", to: "2025-12-31" }, asOf: "2026-03-01" });
 * //=> ["2025年第4季度 没有做膳食调查和营养评估"]
 */
export const dietSurveyed = defineRule({
  id: "school/diet-surveyed",
  title: { zh: "定期膳食调查和营养评估", en: "What children eat is reckoned regularly" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: nurseryHealthCode, confidence: "B", status: "suggestion", note: "至少每季度一次；原文未见。" },
    {
      law: shenzhenPreschool,
      clause: "第四十条",
      confidence: "A1",
      status: "suggestion",
      note: "每学期至少一次，情况向家长公开；仅适用于深圳。",
    },
  ],
  remedy: {
    zh: "按带量食谱记五天用量，算出能量和蛋白质。",
    en: "Keep amounts for five days and reckon energy and protein.",
  },
  keep: { zh: "膳食调查表和营养计算表", en: "The survey and the sums" },
  options: z.object({ every: z.enum(["month", "quarter", "term"]).default("quarter") }),
  requires: ({ every }) => cadence(dietSurvey, { every, onlyIf: { site: ["kindergarten"] } }),
  messages: {
    missed: { zh: "{slot} 没有做膳食调查和营养评估", en: "{slot}: no diet survey" },
  },
});
