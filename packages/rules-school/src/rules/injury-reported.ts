import { defineRule, followUp, from, momentOf } from "@houqin/core";
import { incident, report } from "@houqin/rules-general";
import * as z from "zod";
import { beijingInjuries, minorsLaw, ningboSchools } from "../laws.ts";

/**
 * An injury that is more than slight is reported within so many hours, a serious one sooner 学生伤害事故报告. 未成年人保护法第三十七条 (A1) names no hours; those of Beijing
 * are the defaults, Ningbo asks the same.
 *
 * @example
 * tells(injuryReported, [
 *   { kind: "general/incident", at: "2025-11-12T10:20", data: { category: "injury", severity: "serious", heardAt: "2025-11-12T10:30", description: "高处坠落" } },
 * ]);
 * //=> ["人身伤害没有上报，应在 2025年11月12日 12:30 前报"]
 */
export const injuryReported = defineRule({
  id: "school/injury-reported",
  title: { zh: "学生伤害事故按时上报", en: "Injuries of pupils are reported in time" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: minorsLaw,
      clause: "第三十七条",
      confidence: "A1",
      status: "suggestion",
      note: "发生人身伤害事故应当立即救护、通知监护人，并向有关部门报告；没有小时数。",
    },
    {
      law: beijingInjuries,
      clause: "第十六条",
      confidence: "A1",
      status: "suggestion",
      note: "24小时内报告，重大事故2小时内；仅适用于北京。",
    },
    {
      law: ningboSchools,
      clause: "第三十六条",
      confidence: "A1",
      status: "suggestion",
      note: "24小时内报告，情形严重的立即报告；仅适用于宁波。",
    },
  ],
  remedy: {
    zh: "马上电话报告教育部门，再补书面；同时通知家长。",
    en: "Call the education authority now, then write; tell the parents too.",
  },
  keep: { zh: "事故报告和电话记录", en: "The report, and the note of the call" },
  options: z.object({
    general: z.number().min(1).max(72).default(24),
    serious: z.number().min(0.5).max(24).default(2),
  }),
  requires: ({ general, serious }) =>
    followUp(from(report, { where: { topic: { equals: "accident" } }, key: ["about"] }), {
      after: momentOf(
        from(incident, {
          where: { category: { equals: "injury" }, severity: { in: ["general", "serious"] } },
          key: ["@id"],
        }),
        "heardAt",
      ),
      within: { hours: { by: ["severity"], table: { general, serious } } },
    }),
  messages: {
    missed: { zh: "{category}没有上报，应在 {due} 前报", en: "{category}: not reported by {due}" },
    late: { zh: "{category}上报晚了：{at} 才报，应在 {due} 前", en: "{category}: reported at {at}, expected by {due}" },
  },
});
