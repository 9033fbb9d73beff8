import { cadence, defineRule, everyOne, everyPair, from } from "@houqin/core";
import * as z from "zod";
import { quiz } from "../entries/quizzes.ts";
import { TrainingTopic } from "../entries/training.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone passes a quiz on each topic once a year 应知应会考核. How many know a document is the share of those who passed.
 *
 * @example
 * staffQuizzed.options.parse({}); //=> { topics: ["ethics"], mark: 60, every: "year" }
 * tells(staffQuizzed, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 人员 c6d3 职业道德 没有考核过关"]
 */
export const staffQuizzed = defineRule({
  id: "general/staff-quizzed",
  title: { zh: "人人考核过关", en: "Everyone passes the quiz" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "没考的尽快考，没过的补考，成绩归档。", en: "Test those who were missing and file the results." },
  keep: { zh: "试卷和成绩单", en: "Papers and results" },
  options: z.object({
    topics: z.array(TrainingTopic).min(1).default(["ethics"]),
    mark: z.int().min(40).max(100).default(60),
    every: z.enum(["half", "year"]).default("year"),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ topics, mark, every, posts }) =>
    cadence(from(quiz, { where: { score: { atLeast: mark } }, key: ["person", "topic"] }), {
      each: everyPair(staffIn(posts), everyOne(topics)),
      every,
    }),
  messages: {
    missed: { zh: "{slot} {key} 没有考核过关", en: "{slot} {key}: no quiz was passed" },
  },
});
