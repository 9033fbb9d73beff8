import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { gradingScore, gradingVetoes } from "../metrics/quality.ts";

/**
 * The last check of each half year by the quantified sheet reaches grade A, and no marked item was missed 达到A级.
 *
 * @example
 * gradeReached.options.parse({}); //=> { points: 85 }
 * tells(gradeReached, [{ kind: "checklist/score", at: "2025-09-01T16:00", data: { checklist: "canteen/grading-sheet", earned: 84, outOf: 100, vetoed: false, known: 14, open: 0, notApplicable: 0 } }], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-01-31" });
 * //=> ["2025年下半年 量化分级自评 84 分，A级要 85 分"]
 */
export const gradeReached = defineRule({
  id: "canteen/grade-reached",
  title: { zh: "量化分级达到A级", en: "Grade A is reached" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划目标“达到A级”；分数线取自公开的量化分级办法",
      en: "A goal of plans; the mark is that of the published scheme",
    },
  },
  remedy: {
    zh: "先补关键项，再补十分项，重新自评。",
    en: "Mend the marked items first, then those of ten points, and check again.",
  },
  keep: { zh: "量化分级检查表", en: "The filled sheets" },
  options: z.object({ points: quantity("point").min(60).max(100).default(85) }),
  requires: ({ points }) =>
    ceiling(gradingScore, { atLeast: points, period: "half", guard: { metric: gradingVetoes, atMost: 0 } }),
  messages: {
    tooLow: {
      zh: "{period} 量化分级自评 {value} 分，A级要 {bound} 分",
      en: "{period}: {value} points, grade A wants {bound}",
    },
    guardFailed: {
      zh: "{period} 分数够了，但有 {value} 次关键项不合格",
      en: "{period}: enough points, but marked items were missed {value} times",
    },
  },
});
