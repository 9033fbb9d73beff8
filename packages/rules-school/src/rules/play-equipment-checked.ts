import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";
import { shandongSchools } from "../laws.ts";

/**
 * Each piece of play equipment is looked at in every week in which the site is open 大型玩具检查. 山东省学校安全条例第二十六条 (A1, local) asks for regular
 * checks; weekly is a suggestion.
 *
 * @example
 * tells(
 *   playEquipmentChecked,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "组合滑梯", category: "play-equipment" }, subject: "slide-1" },
 *   ],
 *   { period: { from: "2025-11-03", to: "2025-11-09" }, asOf: "2026-03-01" },
 * );
 * //=> ["slide-1 2025年第45周 没有检查"]
 */
export const playEquipmentChecked = defineRule({
  id: "school/play-equipment-checked",
  title: { zh: "大型玩具定期检查", en: "Play equipment is checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第二十六条",
      confidence: "A1",
      status: "suggestion",
      note: "定期组织对体育场馆、体育器材等设施设备进行安全检查；仅适用于山东，频次为建议值。",
    },
  ],
  remedy: {
    zh: "今天查完再让幼儿玩：螺丝、绳网、棱角、地垫。",
    en: "Look at screws, ropes, edges and mats before anybody plays.",
  },
  keep: { zh: "大型玩具检查记录", en: "Records of the checks of play equipment" },
  options: z.object({ every: z.enum(["operatingDay", "week", "month"]).default("week") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "play-equipment" } }),
      every,
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查", en: "{key} {slot}: not checked" },
  },
});
