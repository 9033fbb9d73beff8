import { cadence, defineRule } from "@houqin/core";
import { monthlyReviewLog } from "../entries/reviews.ts";
import { groupDiningRules } from "../laws.ts";

/**
 * The person in charge hears the month's food-safety summary 月调度, within two weeks up to the last working day of the month.
 *
 * Asked for by the 2025 rules for group dining, whose text was not seen. A month without a working day of the site has none.
 *
 * @example
 * "requirement" in monthlyReview.judge && monthlyReview.judge.requirement({}).shape; //=> "cadence"
 * tells(monthlyReview, [], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2026-06-30" });
 * //=> ["到 2025年9月30日 还没有开月调度会议"]
 */
export const monthlyReview = defineRule({
  id: "canteen/monthly-review",
  title: { zh: "食品安全月调度", en: "Monthly food-safety meeting" },
  severity: "warn",
  since: "2026.1",
  basis: [{ law: groupDiningRules, confidence: "A2", note: "条款未见原文；两处公开资料一致。" }],
  remedy: { zh: "请单位主要负责人听取一次汇报，会议纪要存档。", en: "The head hears a summary and keeps minutes." },
  keep: { zh: "月调度会议纪要", en: "Minutes of the monthly meeting" },
  requires: () =>
    cadence(monthlyReviewLog, {
      every: { unit: "month", on: ["last-workday"] },
      window: { opens: { days: -13 } },
    }),
  messages: {
    late: {
      zh: "月调度会议开晚了：{at} 才开，应在 {due} 前",
      en: "The monthly meeting on food safety was held late, at {at}; expected by {due}",
    },
    missed: { zh: "到 {slot} 还没有开月调度会议", en: "No monthly meeting on food safety by {slot}" },
  },
});
