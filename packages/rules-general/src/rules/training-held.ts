import { cadence, defineRule, everyOne, from } from "@houqin/core";
import * as z from "zod";
import { TrainingTopic, training } from "../entries/training.ts";

/**
 * Trainings on each topic are held so many times a week, month or quarter 培训开展. Plans name topics and times: a site sets its own.
 * Twice a week is `{ every: "week", times: 2 }`; fixed weekdays are `general/training-weekdays`.
 *
 * @example
 * trainingHeld.options.parse({}); //=> { topics: ["skills"], every: "month", times: 1 }
 * tells(trainingHeld, [], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["2025年11月 岗位技能培训办了 0 次，应办 1 次"]
 */
export const trainingHeld = defineRule({
  id: "general/training-held",
  title: { zh: "培训按计划开展", en: "Trainings are held as planned" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: {
    zh: "这期没办的补上一次，签到表和课件一起归档。",
    en: "Hold the session that was missed and file attendance and material.",
  },
  keep: { zh: "培训记录和签到表", en: "Records of the sessions with attendance" },
  options: z.object({
    topics: z.array(TrainingTopic).min(1).default(["skills"]),
    every: z.enum(["week", "month", "quarter"]).default("month"),
    times: z.int().min(1).max(10).default(1),
  }),
  requires: ({ topics, every, times }) =>
    cadence(from(training, { key: ["topic"] }), { each: everyOne(topics), every, times }),
  messages: {
    missed: {
      zh: "{slot} {key}培训办了 {found} 次，应办 {expected} 次",
      en: "{slot}: {found} trainings on {key}, expected {expected}",
    },
  },
});
