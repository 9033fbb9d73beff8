import { defineRule, from, presence } from "@houqin/core";
import { training } from "../entries/training.ts";
import { workSafetyLaw } from "../laws.ts";

/**
 * A safety training says when, what, who came and who passed 培训档案 (安全生产法第二十八条, A1; businesses, others follow suit).
 *
 * @example
 * "requirement" in trainingRecord.judge && trainingRecord.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/training", where: { topic: { in: ["fire", "safety", "induction"] } } }, parts: [{ path: "@at" }, { path: "content" }, { path: "attendees" }, { path: "passed" }] }
 * tells(
 *   trainingRecord,
 *   [
 *     { kind: "general/training", at: "2025-11-12T14:00", data: { topic: "fire", hours: 2, attendees: ["wang"] } },
 *   ],
 * );
 * //=> ["消防：培训档案缺 培训提纲、考核合格人员"]
 */
export const trainingRecord = defineRule({
  id: "general/training-record",
  title: { zh: "安全培训档案四项", en: "Training files hold four items" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十八条第四款",
      confidence: "A1",
      note: "如实记录培训的时间、内容、参加人员以及考核结果。原文对象为生产经营单位，学校等参照执行。",
    },
  ],
  remedy: {
    zh: "补上培训内容、参加人员和考核结果，光有签到表不算。",
    en: "Add content, attendees and test results; a sign-in sheet alone will not do.",
  },
  keep: { zh: "培训档案：时间、内容、签到、考核", en: "Training files: time, content, attendance, results" },
  requires: () =>
    presence(from(training, { where: { topic: { in: ["fire", "safety", "induction"] } } }), [
      "@at",
      "content",
      "attendees",
      "passed",
    ]),
  messages: {
    absent: { zh: "培训档案缺 {parts}", en: "The training file lacks {parts}" },
  },
});
