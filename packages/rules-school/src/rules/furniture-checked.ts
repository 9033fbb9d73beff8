import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { schoolHealthRegulation } from "../laws.ts";

/**
 * The desks and chairs of each classroom are checked in every month of term 课桌椅检查. 学校卫生工作条例第六条 (A1) asks that they meet the standards; how often
 * they are checked is a suggestion.
 *
 * @example
 * tells(
 *   furnitureChecked,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["class-1 2025年11月 没有检查课桌椅"]
 */
export const furnitureChecked = defineRule({
  id: "school/furniture-checked",
  title: { zh: "课桌椅定期检查", en: "Desks and chairs are checked" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第六条",
      confidence: "A1",
      status: "suggestion",
      note: "黑板、课桌椅的设置应当符合国家有关标准；检查频次为建议值。",
    },
  ],
  remedy: {
    zh: "今天逐班摇一摇、坐一坐，松动破损的换下来修。",
    en: "Try every desk and chair today and take away what is loose or broken.",
  },
  keep: { zh: "课桌椅检查记录", en: "Records of the checks of furniture" },
  options: z.object({ every: z.enum(["week", "month", "quarter", "term"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(inspection, { where: { topic: { equals: "facility" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "class" } }),
      every,
      onNonWorkday: "skip",
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有检查课桌椅", en: "{key} {slot}: desks and chairs were not checked" },
  },
});
