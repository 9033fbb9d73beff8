import { cadence, defineRule, from } from "@houqin/core";
import { survey } from "@houqin/rules-general";

/**
 * Residents are asked how they like the dormitory each half year 宿舍满意度测评.
 *
 * @example
 * tells(surveyHeld, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-01-31" });
 * //=> ["2025年下半年 没有测评宿舍满意度"]
 */
export const surveyHeld = defineRule({
  id: "dorm/survey-held",
  title: { zh: "每半年测评宿舍满意度", en: "Residents are asked each half year" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划自定的满意度目标", en: "A goal that plans set themselves" } },
  remedy: {
    zh: "发一次问卷，结果和整改一起贴出来。",
    en: "Hand out a form, and put up the result with what will be done.",
  },
  keep: { zh: "问卷汇总", en: "The tallied answers" },
  requires: () => cadence(from(survey, { where: { about: { equals: "dorm" } } }), { every: "half" }),
  messages: {
    missed: { zh: "{slot} 没有测评宿舍满意度", en: "{slot}: residents were not asked" },
  },
});
