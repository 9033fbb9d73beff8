import { defineRule, presence } from "@houqin/core";
import { energyReview } from "../entries/energy.ts";
import { energyLaw } from "../laws.ts";

/**
 * A review of energy management says what was seen and what will be done 评审有分析有措施 (节约能源法第二十四条, 第二十七条第二款; A1).
 *
 * @example
 * tells(energyReviewRecord, [{ kind: "company/energy-review", at: "2026-03-10T09:00", data: { analysis: "一季度电耗同比升三个百分点" } }]);
 * //=> ["2026年3月10日 09:00：能源评审缺 改进措施"]
 */
export const energyReviewRecord = defineRule({
  id: "company/energy-review-record",
  title: { zh: "能源评审有分析有措施", en: "Energy reviews hold analysis and measures" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: energyLaw,
      clause: "第二十四条、第二十七条第二款",
      confidence: "A1",
      note: "制定并实施节能计划和节能技术措施，建立能源利用状况分析制度。",
    },
  ],
  remedy: {
    zh: "把用能分析和改进措施补进纪要，措施要有责任人和日期。",
    en: "Add the analysis and the measures, with owners and days.",
  },
  keep: { zh: "评审纪要", en: "The minutes" },
  requires: () => presence(energyReview, ["analysis", "actions"]),
  messages: {
    absent: { zh: "能源评审缺 {parts}", en: "The review lacks {parts}" },
  },
});
