import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { hoursLearnt } from "../metrics/people.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone, or everyone on certain `posts`, learns for so many hours a month 学习学时: a goal of personal plans.
 *
 * @example
 * learningHours.options.parse({}); //=> { hours: 4 }
 * tells(
 *   learningHours,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { kind: "general/learning", at: "2025-11-12T19:00", data: { title: "库存表格", hours: 3 }, actors: { by: "wang" } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年11月 学习 3 学时，目标 4 学时"]
 */
export const learningHours = defineRule({
  id: "general/learning-hours",
  title: { zh: "每月学够学时", en: "Enough learning each month" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "排出固定时间学，学完就记。", en: "Set a fixed time for it and note it at once." },
  keep: { zh: "学习记录", en: "The log of learning" },
  options: z.object({
    hours: z.number().min(0.5).max(40).default(4),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ hours, posts }) =>
    ceiling(hoursLearnt, { key: ["by"], each: staffIn(posts), period: "month", atLeast: hours }),
  messages: {
    tooLow: {
      zh: "{key} {period} 学习 {value} 学时，目标 {bound} 学时",
      en: "{key} learnt for {value} h in {period}, expected {bound} h",
    },
  },
});
