import { cadence, defineRule, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import * as z from "zod";
import { ningboSchools, shandongSchools } from "../laws.ts";

/**
 * The safety of the whole site is checked in the first days of each term 开学安全检查, best by the sheet of the start of term.
 *
 * 宁波市学校安全条例第十条 (A1) asks for two checks a term, 山东省学校安全条例第二十五条、第二十六条 (A1) for regular ones; both are local. The days are a suggestion.
 *
 * @example
 * tells(
 *   termStartCheck,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期期初 没有做开学安全检查"]
 */
export const termStartCheck = defineRule({
  id: "school/term-start-check",
  title: { zh: "开学安全检查", en: "Safety check at the start of term" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: ningboSchools,
      clause: "第十条",
      confidence: "A1",
      status: "suggestion",
      note: "每学期不少于两次安全检查；仅适用于宁波，天数为建议值。",
    },
    {
      law: shandongSchools,
      clause: "第二十五条、第二十六条",
      confidence: "A1",
      status: "suggestion",
      note: "经常性校园安全检查和隐患排查，定期检查建筑物、体育器材等；仅适用于山东。",
    },
  ],
  remedy: {
    zh: "本周补查，按开学检查表逐项打勾，不合格的当天登记隐患。",
    en: "Go through the sheet this week and enter what fails as issues.",
  },
  keep: { zh: "开学安全检查表", en: "The filled sheet of the start of term" },
  options: z.object({ days: z.int().min(1).max(30).default(7) }),
  requires: ({ days }) =>
    cadence(from(inspection, { where: { topic: { equals: "safety" } } }), {
      every: { unit: "term", at: ["start"], days },
    }),
  messages: {
    late: {
      zh: "{slot} 安全检查晚了：{at} 才查，应在 {due} 前",
      en: "{slot}: safety check late, at {at}, expected by {due}",
    },
    missed: { zh: "{slot} 没有做开学安全检查", en: "{slot}: no safety check at the start of term" },
  },
});
