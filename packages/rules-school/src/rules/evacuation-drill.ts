import { cadence, defineRule, from } from "@houqin/core";
import { drill } from "@houqin/rules-general";
import * as z from "zod";
import { drillGuide, minorsLaw } from "../laws.ts";

/**
 * An evacuation drill in every month of term 应急疏散演练. 未成年人保护法第三十七条 (A1) asks for drills on a regular basis; the guide of 2014 for every month in schools
 * and every quarter in kindergartens (A2; a district that hands it on and several reports agree).
 *
 * @example
 * tells(
 *   evacuationDrill,
 *   [
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年11月 没有组织应急疏散演练"]
 */
export const evacuationDrill = defineRule({
  id: "school/evacuation-drill",
  title: { zh: "定期应急疏散演练", en: "Evacuation drills are held" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: minorsLaw,
      clause: "第三十七条",
      confidence: "A1",
      status: "suggestion",
      note: "定期进行必要的演练；频次见演练指南。",
    },
    {
      law: drillGuide,
      confidence: "A2",
      note: "中小学每月至少一次，幼儿园每季度至少一次；区教育局转发通知与多处报道一致。",
    },
  ],
  remedy: { zh: "这周补一次，练完记疏散用时，写小结。", en: "Hold it this week, note the time and write the review." },
  keep: { zh: "演练方案、照片和小结", en: "Plan, photographs and review of each drill" },
  options: z.object({ every: z.enum(["month", "quarter", "half", "term", "year"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(drill, { where: { scenario: { in: ["evacuation", "fire", "earthquake"] } } }), {
      every,
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{slot} 没有组织应急疏散演练", en: "{slot}: no evacuation drill" },
  },
});
