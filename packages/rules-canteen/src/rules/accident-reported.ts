import { defineRule, followUp, from, momentOf, quantity } from "@houqin/core";
import { incident, report } from "@houqin/rules-general";
import * as z from "zod";
import { foodSafetyLaw, healthEmergencyRegulation } from "../laws.ts";

/**
 * A suspected food poisoning is reported within hours of being heard of 食品安全事故两小时内报告.
 *
 * Food Safety Law art. 103(1) says without delay; two hours is art. 20 of the regulation on public health emergencies, which covers
 * serious food poisoning.
 *
 * @example
 * accidentReported.options.parse({}); //=> { hours: 2 }
 * tells(
 *   accidentReported,
 *   [
 *     { kind: "general/incident", at: "2025-09-03T12:00", data: { category: "food-poisoning", severity: "general", heardAt: "2025-09-03T12:00", description: "腹泻" } },
 *   ],
 * );
 * //=> ["食物中毒：食品安全事故没有上报，应在 2025年9月3日 14:00 前报市场监管和卫健部门"]
 */
export const accidentReported = defineRule({
  id: "canteen/accident-reported",
  title: { zh: "食品安全事故两小时内报告", en: "Food accidents are reported within two hours" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第一百零三条第一款", confidence: "A1", note: "“及时”报告，没有小时数。" },
    {
      law: healthEmergencyRegulation,
      clause: "第二十条",
      confidence: "A1",
      note: "有关单位发现重大食物中毒等情形，2小时内报卫生行政部门。",
    },
  ],
  remedy: {
    zh: "马上电话报市场监管和卫健部门，留好人员名单和留样。",
    en: "Phone both authorities now; keep the list of people and the samples.",
  },
  keep: { zh: "报告记录：几点、报给谁、谁报的", en: "The report: when, to whom, by whom" },
  options: z.object({ hours: quantity("h").min(0.5).max(24).default(2) }),
  requires: ({ hours }) =>
    followUp(from(report, { where: { topic: { equals: "food-accident" } }, key: ["about"] }), {
      after: momentOf(from(incident, { where: { category: { equals: "food-poisoning" } }, key: ["@id"] }), "heardAt"),
      within: { hours },
    }),
  messages: {
    missed: {
      zh: "食品安全事故没有上报，应在 {due} 前报市场监管和卫健部门",
      en: "A food accident was not reported; expected by {due}",
    },
    late: {
      zh: "食品安全事故报晚了：{at} 才报，应在 {due} 前",
      en: "A food accident was reported late, at {at}; expected by {due}",
    },
  },
});
