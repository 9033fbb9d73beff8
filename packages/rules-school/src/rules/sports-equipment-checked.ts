import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";
import { schoolHealthRegulation } from "../laws.ts";

/**
 * Gym gear is looked at in every month of term 体育器材检查. 学校卫生工作条例第十条 (A1): grounds and gear meet the needs of health and safety; monthly is a suggestion.
 *
 * @example
 * tells(
 *   sportsEquipmentChecked,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "单杠", category: "sports-equipment" }, subject: "bar-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["bar-1 2025年11月 没有检查"]
 */
export const sportsEquipmentChecked = defineRule({
  id: "school/sports-equipment-checked",
  title: { zh: "体育器材定期检查", en: "Sports equipment is checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第十条",
      confidence: "A1",
      status: "suggestion",
      note: "学校体育场地和器材应当符合卫生和安全要求；频次为建议值。",
    },
  ],
  remedy: { zh: "补查固定件和焊点，有松动的停用挂牌。", en: "Check bolts and welds; close what is loose." },
  keep: { zh: "体育器材检查记录", en: "Records of the checks of sports equipment" },
  options: z.object({ every: z.enum(["week", "month", "term"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "sports-equipment" } }),
      every,
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not checked" },
  },
});
