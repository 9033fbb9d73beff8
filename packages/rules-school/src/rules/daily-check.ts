import { cadence, defineRule, from } from "@houqin/core";
import { inspection } from "@houqin/rules-general";
import { preschoolLaw } from "../laws.ts";

/**
 * A kindergarten is checked for safety and hygiene on every day on which it is open 幼儿园每日安全检查, best by its daily sheet. 学前教育法第五十一条 (A1) asks for hazards to be
 * found in time; daily is a suggestion.
 *
 * @example
 * tells(
 *   dailyCheck,
 *   [
 *   ],
 *   { site: { kind: "kindergarten" }, period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2025-12-31" },
 * );
 * //=> ["2025年11月12日 没有做每日安全检查"]
 */
export const dailyCheck = defineRule({
  id: "school/daily-check",
  title: { zh: "幼儿园每日安全检查", en: "Daily safety check of a kindergarten" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第五十一条",
      confidence: "A1",
      status: "suggestion",
      note: "及时排查和消除各类安全隐患；每日一查为建议值。",
    },
  ],
  remedy: { zh: "今天按表补查，发现问题马上处理。", en: "Go through the sheet today and deal with what it finds." },
  keep: { zh: "每日安全检查表", en: "The filled daily sheets" },
  requires: () =>
    cadence(from(inspection, { where: { topic: { in: ["safety", "hygiene"] } } }), {
      every: "operatingDay",
      onlyIf: { site: ["kindergarten"] },
    }),
  messages: {
    missed: { zh: "{slot} 没有做每日安全检查", en: "{slot}: not checked" },
  },
});
