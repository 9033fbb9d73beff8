import { defineRule, leadTime } from "@houqin/core";
import * as z from "zod";
import { planReview } from "../entries/plan-reviews.ts";

/**
 * By the end of July the year's plan has been looked at goal by goal 年中检查. House rule.
 *
 * @example
 * midYearReview.options.parse({}); //=> { opens: 60 }
 * tells(midYearReview, [], { period: { from: "2026-01-01", to: "2026-09-30" }, asOf: "2026-10-31" });
 * //=> ["年度计划还没做年中检查，应在 2026年7月31日 24:00 前做"]
 */
export const midYearReview = defineRule({
  id: "company/mid-year-review",
  title: { zh: "年中检查年度计划", en: "The plan is reviewed in mid-year" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "计划管理：年中检查、下半年调整", en: "Habit of planning: review in the middle, adjust for the rest" },
  },
  remedy: {
    zh: "本月内逐项对目标，分完成、正常、滞后三类报领导。",
    en: "Go through the goals this month and report them.",
  },
  keep: { zh: "年中检查报告", en: "The report of the review" },
  options: z.object({ opens: z.int().min(15).max(120).default(60) }),
  requires: ({ opens }) =>
    leadTime(planReview, { before: { yearDay: "07-31" }, atLeast: { days: 0 }, earliest: { days: opens } }),
  messages: {
    missed: { zh: "年度计划还没做年中检查，应在 {due} 前做", en: "The plan was not reviewed by {due}" },
    late: { zh: "年中检查晚了：{at} 才做，应在 {due} 前", en: "Reviewed late: at {at}, expected by {due}" },
  },
});
