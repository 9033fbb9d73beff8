import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { measure, riskRating } from "../entries/assessment.ts";
import { serviceSafety, shandongCare } from "../laws.ts";

/**
 * For each risk that was found, it is written down within days what is done against it 一险一措施.
 *
 * Shandong's regulation art. 34(1) (A1): grades of risk, and measures; GB 38600-2019 chapter 6 (A2). The days are a suggestion.
 *
 * @example
 * riskMeasures.options.parse({}); //=> { days: 1 }
 * tells(
 *   riskMeasures,
 *   [
 *     {
 *       kind: "eldercare/assessment",
 *       at: "2026-05-06T09:00",
 *       data: { resident: "r-1", occasion: "admission", level: "able", grades: { scald: "none", fall: "high" } },
 *     },
 *   ],
 * );
 * //=> ["r-1 跌倒：评出了风险，还没有防护措施，应在 2026年5月7日 24:00 前定下来"]
 */
export const riskMeasures = defineRule({
  id: "eldercare/risk-measures",
  title: { zh: "有风险就有防护措施", en: "Every risk has its measure" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十四条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，根据评估结果划分风险等级、制定应对措施；天数为建议值。",
    },
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "九类风险的预防与处置，条款未见原文；天数为建议值。",
    },
  ],
  remedy: {
    zh: "写清谁做、怎么做、什么时候做，床头卡和交接班本上都要有。",
    en: "Write who does what and when, on the bedside card and in the handover book.",
  },
  keep: { zh: "防护措施单", en: "The list of measures" },
  options: z.object({ days: quantity("d").int().min(0).max(14).default(1) }),
  requires: ({ days }) =>
    followUp(from(measure, { key: ["resident", "risk"] }), {
      after: from(riskRating, { where: { grade: { in: ["watch", "high"] } }, key: ["resident", "risk"] }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "评出了风险，还没有防护措施，应在 {due} 前定下来",
      en: "A risk without a measure; expected by {due}",
    },
    late: { zh: "防护措施定晚了：{at} 才定，应在 {due} 前", en: "The measure came late, at {at}; expected by {due}" },
  },
});
