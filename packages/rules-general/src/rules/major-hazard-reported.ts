import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { issue } from "../entries/hazards.ts";
import { report } from "../entries/notices.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * A major hazard is reported to the authority within so many working days of being found 重大隐患报告.
 *
 * 安全生产法第四十一条 (A1) says in time, to the authority and to the staff congress, and addresses businesses; the days are a suggestion. A hazard to food is no hazard of
 * production: it goes to the food authority, by the pack for canteens.
 *
 * @example
 * majorHazardReported.options.parse({}); //=> { workdays: 3, sites: ["company", "hotel", "elder-care", "property"] }
 * tells(
 *   majorHazardReported,
 *   [
 *     { kind: "general/issue", at: "2025-11-12T09:00", data: { title: "喷淋泵失效", category: "fire", severity: "major", source: "inspection", onTheSpot: false } },
 *   ],
 *   { site: { kind: "company" } },
 * );
 * //=> ["喷淋泵失效：重大隐患没有上报，应在 2025年11月17日 24:00 前报告"]
 */
export const majorHazardReported = defineRule({
  id: "general/major-hazard-reported",
  title: { zh: "重大隐患及时上报", en: "Major hazards are reported" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第四十一条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "重大事故隐患排查治理情况及时向负有安全生产监督管理职责的部门和职工大会报告；原文“及时”，天数为建议值。",
    },
  ],
  remedy: { zh: "今天书面上报，写明措施和期限，抄送工会。", en: "Report it in writing today, with measures and date." },
  keep: { zh: "重大隐患报告和回执", en: "The report and its receipt" },
  options: z.object({
    workdays: z.int().min(1).max(10).default(3),
    sites: z.array(z.string()).min(1).default(["company", "hotel", "elder-care", "property"]),
  }),
  requires: ({ workdays, sites }) =>
    followUp(from(report, { where: { topic: { equals: "major-hazard" } }, key: ["about"] }), {
      after: from(issue, {
        where: { severity: { equals: "major" }, category: { not: { equals: "food" } } },
        key: ["@id"],
      }),
      within: { workdays },
      onlyIf: { site: sites },
    }),
  messages: {
    missed: { zh: "重大隐患没有上报，应在 {due} 前报告", en: "The major hazard was not reported by {due}" },
    late: {
      zh: "重大隐患报晚了：{at} 才报，应在 {due} 前",
      en: "The major hazard was reported late: at {at}, expected by {due}",
    },
  },
});
