import { defineRule, everyOne, followUp, from } from "@houqin/core";
import * as z from "zod";
import { Authority, authorityReport } from "../entries/authority-report.ts";
import { childHarm } from "../entries/child-harm.ts";
import { minorsLaw, preschoolLaw } from "../laws.ts";

/**
 * Harm to a child, or a suspicion of it, is reported to each of these authorities at once 强制报告. 未成年人保护法第十一条 and 学前教育法第五十二条 (A1) say at once and name no
 * hours; an hour is a suggestion.
 *
 * @example
 * tells(harmReported, [
 *   { kind: "school/child-harm", at: "2025-11-12T10:00", data: { ground: "suspected", measure: "由班主任陪同，暂不离校" } },
 * ]);
 * //=> ["疑似受到侵害，没有向教育部门报告，应在 2025年11月12日 11:00 前报","疑似受到侵害，没有向公安机关报告，应在 2025年11月12日 11:00 前报"]
 */
export const harmReported = defineRule({
  id: "school/harm-reported",
  title: { zh: "侵害线索立即报告", en: "Harm to a child is reported at once" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: minorsLaw,
      clause: "第十一条",
      confidence: "A1",
      status: "suggestion",
      note: "应当立即向公安、民政、教育等有关部门报告；没有小时数，1小时为建议值。",
    },
    {
      law: preschoolLaw,
      clause: "第五十二条",
      confidence: "A1",
      status: "suggestion",
      note: "幼儿园应当立即采取保护措施，并向公安、教育等有关部门报告。",
    },
  ],
  remedy: {
    zh: "现在就打电话报告，记下接报人和时间，再补书面材料。",
    en: "Call now, note who took the call and when, then write.",
  },
  keep: { zh: "报告记录：时间、接报单位和接报人", en: "The report: when, to whom" },
  options: z.object({
    hours: z.number().min(0.5).max(24).default(1),
    to: z.array(Authority).min(1).default(["police", "education"]),
  }),
  requires: ({ hours, to }) =>
    followUp(from(authorityReport, { where: { topic: { equals: "child-harm" } }, key: ["about", "to"] }), {
      after: from(childHarm, { key: ["@id"] }),
      each: everyOne(to),
      within: { hours },
    }),
  messages: {
    missed: { zh: "{ground}，没有向{key}报告，应在 {due} 前报", en: "{ground}: not reported to {key} by {due}" },
    late: {
      zh: "{ground}，向{key}报告晚了：{at} 才报，应在 {due} 前",
      en: "{ground}: reported to {key} at {at}, expected by {due}",
    },
  },
});
