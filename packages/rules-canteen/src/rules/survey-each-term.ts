import { cadence, defineRule, everyOne, from } from "@houqin/core";
import { survey } from "@houqin/rules-general";
import { schoolFoodGuide } from "../laws.ts";

/**
 * Pupils, parents and staff are each asked once a term how content they are with the canteen 满意度测评.
 *
 * From the school food guide of 2024, seen in two sources that agree. For young children somebody older answers.
 *
 * @example
 * "requirement" in surveyEachTerm.judge && surveyEachTerm.judge.requirement({}).shape; //=> "cadence"
 * tells(
 *   surveyEachTerm,
 *   [
 *     { kind: "general/survey", at: "2025-12-10T09:00", data: { about: "canteen", group: "pupil", asked: 100, returned: 90, satisfied: 80 } },
 *     { kind: "general/survey", at: "2025-12-10T09:00", data: { about: "canteen", group: "staff", asked: 100, returned: 90, satisfied: 80 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2025-09-01" }, asOf: "2026-06-30" },
 * );
 * //=> ["2025年秋季学期 没有向家长做食堂满意度测评"]
 */
export const surveyEachTerm = defineRule({
  id: "canteen/survey-each-term",
  title: { zh: "每学期满意度测评", en: "A canteen survey each term" },
  severity: "warn",
  since: "2026.1",
  basis: [{ law: schoolFoodGuide, confidence: "A2", note: "条款未见原文；每学期分别面向师生和家长，两处转载一致。" }],
  remedy: { zh: "本学期测评补上，结果和整改一并反馈。", en: "Hold this term's survey and report back." },
  keep: { zh: "问卷汇总和整改反馈", en: "The tallied answers, and what was done about them" },
  requires: () =>
    cadence(from(survey, { where: { about: { equals: "canteen" } }, key: ["group"] }), {
      every: "term",
      each: everyOne(["pupil", "parent", "staff"]),
    }),
  messages: {
    missed: { zh: "{slot} 没有向{key}做食堂满意度测评", en: "{slot}: no canteen survey of {key}" },
  },
});
