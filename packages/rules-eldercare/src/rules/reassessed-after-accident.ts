import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { accident } from "../entries/accidents.ts";
import { assessment } from "../entries/assessment.ts";
import { careOrder66, weihaiCare } from "../laws.ts";

/**
 * Whoever has come to harm is assessed again within days 意外后重新评估, for their state has changed.
 *
 * Weihai's regulation art. 40(2) (A1) and order 66 art. 15 (A2) ask for it when the state changes and give no days.
 *
 * @example
 * reassessedAfterAccident.options.parse({}); //=> { days: 7 }
 * tells(
 *   reassessedAfterAccident,
 *   [
 *     {
 *       kind: "eldercare/accident",
 *       at: "2026-05-06T06:10",
 *       data: { resident: "r-1", risk: "fall", severity: "general", heardAt: "2026-05-06T06:12", description: "卫生间滑倒" },
 *     },
 *   ],
 * );
 * //=> ["r-1 跌倒：出了意外还没有重新评估，应在 2026年5月13日 24:00 前评完"]
 */
export const reassessedAfterAccident = defineRule({
  id: "eldercare/reassessed-after-accident",
  title: { zh: "出了意外重新评估", en: "Assessed again after an accident" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: weihaiCare,
      clause: "第四十条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，身体状况发生变化的重新评估；天数为建议值。",
    },
    {
      law: careOrder66,
      clause: "第十五条",
      confidence: "A2",
      status: "suggestion",
      note: "状态变化重新评估，条款未见原文，与地方条例一致；天数为建议值。",
    },
  ],
  remedy: {
    zh: "今明两天就重新评估，措施跟着改，告诉当班护理员。",
    en: "Assess again, change the measures, tell the carers on duty.",
  },
  keep: { zh: "意外后的评估表", en: "The assessment after the accident" },
  options: z.object({ days: quantity("d").int().min(1).max(30).default(7) }),
  requires: ({ days }) =>
    followUp(from(assessment, { key: ["resident"] }), {
      after: from(accident, { where: { severity: { in: ["general", "serious"] } }, key: ["resident"] }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "出了意外还没有重新评估，应在 {due} 前评完",
      en: "Not assessed again after the accident; expected by {due}",
    },
    late: {
      zh: "意外后评估晚了：{at} 才评，应在 {due} 前",
      en: "Assessed late after the accident, at {at}; expected by {due}",
    },
  },
});
