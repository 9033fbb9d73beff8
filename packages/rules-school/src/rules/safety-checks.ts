import { cadence, defineRule, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { ningboSchools } from "../laws.ts";

/**
 * The site is checked for safety so many times in each term 每学期安全检查.
 *
 * 宁波市学校安全条例第十条 (A1): at least twice a term.
 *
 * @example
 * tells(
 *   safetyChecks,
 *   [
 *     { kind: "general/inspection", at: "2025-09-10T09:00", data: { topic: "safety", items: [] } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 安全检查 1 次，应有 2 次"]
 */
export const safetyChecks = defineRule({
  id: "school/safety-checks",
  title: { zh: "每学期安全检查", en: "Safety checks in each term" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: ningboSchools,
      clause: "第十条",
      confidence: "A1",
      note: "每学期不少于两次安全检查；仅适用于宁波，其他地方参照。",
    },
  ],
  remedy: {
    zh: "排进本学期的检查日程，查完有记录、有签字。",
    en: "Put the missing checks on the calendar of this term and sign the record.",
  },
  keep: { zh: "安全检查记录", en: "Records of the safety checks" },
  options: z.object({ times: z.int().min(1).max(20).default(2) }),
  requires: ({ times }) =>
    cadence(from(inspection, { where: { topic: { equals: "safety" } } }), { every: "term", times }),
  messages: {
    missed: {
      zh: "{slot} 安全检查 {found} 次，应有 {expected} 次",
      en: "{slot}: {found} safety checks, expected {expected}",
    },
  },
});
