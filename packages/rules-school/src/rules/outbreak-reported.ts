import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { outbreak, outbreakReport } from "../entries/illness.ts";
import { healthEmergencyRegulation, outbreakCode } from "../laws.ts";

/**
 * A suspected outbreak is reported within two hours, a cluster within so many 疫情报告. 突发公共卫生事件应急条例第十九条、第二十条 (A1) for outbreaks; 24 hours for
 * clusters are known from the code of 2006 (B), hence a suggestion.
 *
 * @example
 * tells(
 *   outbreakReported,
 *   [
 *     { kind: "school/outbreak", at: "2025-11-12T10:00", data: { disease: "诺如病毒胃肠炎", cases: 12, grade: "outbreak" } },
 *   ],
 * );
 * //=> ["诺如病毒胃肠炎：疫情没有报告，应在 2025年11月12日 12:00 前报"]
 */
export const outbreakReported = defineRule({
  id: "school/outbreak-reported",
  title: { zh: "聚集性疫情按时报告", en: "Outbreaks are reported in time" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: healthEmergencyRegulation,
      clause: "第十九条、第二十条",
      confidence: "A1",
      note: "发生或者可能发生传染病暴发、流行的，有关单位应当在2小时内报告。",
    },
    { law: outbreakCode, confidence: "B", status: "suggestion", note: "聚集性病例24小时内报告；条款未见原文。" },
  ],
  remedy: { zh: "立即电话报告属地疾控和教育部门，再补书面。", en: "Report by telephone at once, then in writing." },
  keep: { zh: "疫情报告记录", en: "The report, with its time" },
  options: z.object({
    outbreakHours: z.number().min(0.5).max(2).default(2),
    clusterHours: z.number().min(1).max(24).default(24),
  }),
  requires: ({ outbreakHours, clusterHours }) =>
    followUp(from(outbreakReport, { key: ["outbreak"] }), {
      after: outbreak,
      within: { hours: { by: ["grade"], table: { outbreak: outbreakHours, cluster: clusterHours } } },
    }),
  messages: {
    missed: { zh: "{disease}：疫情没有报告，应在 {due} 前报", en: "{disease}: not reported; expected by {due}" },
    late: {
      zh: "{disease}：疫情报告晚了，{at} 才报，应在 {due} 前",
      en: "{disease}: reported at {at}, expected by {due}",
    },
  },
});
