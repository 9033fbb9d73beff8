import { cadence, defineRule } from "@houqin/core";
import { weeklyReviewLog } from "../entries/reviews.ts";
import { cateringPractice, groupDiningRules } from "../laws.ts";

/**
 * The food-safety director reviews the week's risks and writes the report 周排查, in every week in which the site is open.
 *
 * The 2025 rules for group dining ask for it at least weekly, and the catering practice code asks school canteens to check themselves
 * weekly; neither text was seen.
 *
 * @example
 * "requirement" in weeklyReview.judge && weeklyReview.judge.requirement({}).shape; //=> "cadence"
 * tells(weeklyReview, []);
 * //=> ["2025年第36周 没有做周排查"]
 */
export const weeklyReview = defineRule({
  id: "canteen/weekly-review",
  title: { zh: "食品安全周排查", en: "Weekly risk review" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: groupDiningRules, confidence: "A2", note: "条款未见原文；两处公开资料一致。" },
    { law: cateringPractice, confidence: "A2", note: "条款未见原文；集中用餐单位食堂每周至少自查一次，可相互印证。" },
  ],
  remedy: {
    zh: "食品安全总监本周内组织排查，写出周报告。",
    en: "The director reviews the week's risks and writes the report.",
  },
  keep: { zh: "周排查报告，食品安全总监签字", en: "The weekly report, signed by the director" },
  requires: () => cadence(weeklyReviewLog, { every: "week", onNonWorkday: "skip" }),
  messages: {
    missed: { zh: "{slot} 没有做周排查", en: "{slot}: no weekly review" },
  },
});
