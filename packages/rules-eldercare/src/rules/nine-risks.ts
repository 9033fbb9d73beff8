import { defineRule, presence } from "@houqin/core";
import { assessment } from "../entries/assessment.ts";
import { Risk } from "../entries/risk.ts";
import { serviceSafety } from "../laws.ts";

/**
 * An assessment looks at all nine risks 九防逐项评估 (GB 38600-2019, chapters 5 and 6, A2).
 *
 * @example
 * "requirement" in nineRisks.judge && nineRisks.judge.requirement({}).shape; //=> "presence"
 * tells(
 *   nineRisks,
 *   [
 *     {
 *       kind: "eldercare/assessment",
 *       at: "2026-05-06T09:00",
 *       data: {
 *         resident: "r-1",
 *         occasion: "admission",
 *         level: "able",
 *         grades: { choking: "none", misuse: "none", "pressure-sore": "none", scald: "none", "bed-fall": "none", fall: "watch", harm: "none" },
 *       },
 *     },
 *   ],
 * );
 * //=> ["r-1：漏评了 走失、文娱活动意外"]
 */
export const nineRisks = defineRule({
  id: "eldercare/nine-risks",
  title: { zh: "九防逐项评估", en: "All nine risks are assessed" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第5章、第6章",
      confidence: "A2",
      note: "九类风险的名目两处转述一致，条款未见原文。",
    },
  ],
  remedy: {
    zh: "把漏评的几项补上，没有风险也写“无风险”。",
    en: "Assess what is missing; write that there is no risk where there is none.",
  },
  keep: { zh: "九项都有结论的评估表", en: "An assessment with a finding on each of the nine" },
  requires: () =>
    presence(
      assessment,
      Risk.options.map((risk) => `grades.${risk}` as const),
    ),
  messages: { absent: { zh: "漏评了 {parts}", en: "The assessment leaves out {parts}" } },
});
