import { defineRule, followUp, from, quantity } from "@houqin/core";
import { issue, report } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyLaw } from "../laws.ts";

/**
 * A major hazard to food safety is reported to the authority 食品安全重大隐患报告: whoever finds that an accident may come of it stops and reports.
 *
 * Food Safety Law art. 47, without hours; a day is a suggestion.
 *
 * @example
 * dangerReported.options.parse({}); //=> { hours: 24 }
 * tells(dangerReported, [{ kind: "general/issue", at: "2025-09-03T12:00", data: { title: "冷库断电一夜", category: "food", severity: "major", source: "patrol", onTheSpot: false } }]);
 * //=> ["冷库断电一夜：有发生食品安全事故的风险，没有报告，应在 2025年9月4日 12:00 前报市场监管部门"]
 */
export const dangerReported = defineRule({
  id: "canteen/danger-reported",
  title: { zh: "食品安全重大隐患及时报告", en: "Major hazards to food are reported" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第四十七条",
      confidence: "A1",
      status: "suggestion",
      note: "有发生食品安全事故潜在风险的，立即停止并报告，没有小时数；24小时为建议值。",
    },
  ],
  remedy: {
    zh: "停止供餐，报县级市场监管部门，整改好再恢复。",
    en: "Stop serving, tell the county authority, and go on when it is put right.",
  },
  keep: { zh: "报告记录：几点、报给谁、谁报的", en: "The report: when, to whom, by whom" },
  options: z.object({ hours: quantity("h").min(1).max(72).default(24) }),
  requires: ({ hours }) =>
    followUp(from(report, { where: { topic: { in: ["food-risk", "food-accident"] } }, key: ["about"] }), {
      after: from(issue, { where: { category: { equals: "food" }, severity: { equals: "major" } }, key: ["@id"] }),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "有发生食品安全事故的风险，没有报告，应在 {due} 前报市场监管部门",
      en: "a food accident may come of it and nobody reported it; expected by {due}",
    },
    late: {
      zh: "有发生食品安全事故的风险，{at} 才报告，应在 {due} 前",
      en: "a food accident may come of it; reported at {at}, expected by {due}",
    },
  },
});
