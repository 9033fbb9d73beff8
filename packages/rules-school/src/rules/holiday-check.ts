import { cadence, defineRule, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { ningboSchools } from "../laws.ts";

/**
 * The whole site is checked for safety in the last days before each holiday 放假前安全检查 (宁波市学校安全条例第二十三条, A1). The days are a suggestion.
 *
 * @example
 * tells(
 *   holidayCheck,
 *   [
 *     { kind: "general/inspection", at: "2025-12-10T09:00", data: { topic: "safety", items: [] } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期期末 放假前没有做安全检查"]
 */
export const holidayCheck = defineRule({
  id: "school/holiday-check",
  title: { zh: "放假前安全检查", en: "Safety check before the holidays" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: ningboSchools,
      clause: "第二十三条",
      confidence: "A1",
      status: "suggestion",
      note: "暑假、寒假前组织全面安全检查；仅适用于宁波，天数为建议值。",
    },
  ],
  remedy: {
    zh: "放假前补查：断水断电、门窗、危险品、值班表。",
    en: "Check before the doors close: water, power, windows, hazardous goods, the duty list.",
  },
  keep: { zh: "放假前检查记录", en: "The record of the check before the holidays" },
  options: z.object({ days: z.int().min(1).max(30).default(10) }),
  requires: ({ days }) =>
    cadence(from(inspection, { where: { topic: { equals: "safety" } } }), {
      every: { unit: "term", at: ["end"], days },
    }),
  messages: {
    missed: { zh: "{slot} 放假前没有做安全检查", en: "{slot}: no safety check before the holidays" },
  },
});
