import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { quiz } from "../entries/quizzes.ts";

/**
 * Whoever scores below the pass mark passes a re-sit within so many days 补考.
 *
 * @example
 * resitPassed.options.parse({}); //=> { mark: 60, days: 14 }
 * tells(resitPassed, [{ kind: "general/quiz", at: "2025-11-03T10:00", data: { topic: "service", person: "wang", score: 52 } }]);
 * //=> ["服务礼仪：考核不合格，2025年11月17日 24:00 前还没有补考过关"]
 */
export const resitPassed = defineRule({
  id: "general/resit-passed",
  title: { zh: "不合格者补考", en: "Who fails sits again" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "单独辅导后补考，两次不过的调整岗位。",
    en: "Coach and test again; after two failures change the post.",
  },
  keep: { zh: "补考试卷和成绩", en: "Papers and results of re-sits" },
  options: z.object({
    mark: z.int().min(40).max(100).default(60),
    days: z.int().min(1).max(60).default(14),
  }),
  requires: ({ mark, days }) =>
    followUp(from(quiz, { where: { score: { atLeast: mark } }, key: ["person", "topic"] }), {
      after: from(quiz, { where: { score: { not: { atLeast: mark } } }, key: ["person", "topic"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "考核不合格，{due} 前还没有补考过关", en: "failed, and had not passed a re-sit by {due}" },
    late: { zh: "补考晚了：{at} 才过关，应在 {due} 前", en: "passed the re-sit late: at {at}, expected by {due}" },
  },
});
