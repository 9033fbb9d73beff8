import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { timetable } from "../entries/timetable.ts";
import { schoolHealthRegulation } from "../laws.ts";

/**
 * By its timetable a stage studies no longer than 6 hours a day in primary, 8 in secondary school, 10 at university, self-study included 每日学习时间
 * (学校卫生工作条例第五条, A1).
 *
 * @example
 * tells(studyHours, [
 *   { kind: "school/timetable", at: "2025-09-01", data: { stage: "primary", hours: 6.5 } },
 * ]);
 * //=> ["小学每天学习 6.5 小时，最多 6 小时"]
 */
export const studyHours = defineRule({
  id: "school/study-hours",
  title: { zh: "学生每日学习时间不超标", en: "Pupils do not study too long" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第五条",
      confidence: "A1",
      note: "每日学习时间（包括自习）小学不超过6小时、中学不超过8小时、大学不超过10小时。",
    },
  ],
  remedy: {
    zh: "会同教务处删减课时或自习，重新公布作息表。",
    en: "Cut lessons or self-study with the teaching office and post it anew.",
  },
  keep: { zh: "作息时间表", en: "The timetable" },
  options: z.object({
    primary: z.number().min(1).max(6).default(6),
    secondary: z.number().min(1).max(8).default(8),
    university: z.number().min(1).max(10).default(10),
  }),
  requires: (table) => limit(timetable, "hours", { atMost: { by: ["stage"], table } }),
  messages: {
    tooHigh: {
      zh: "{stage}每天学习 {value} 小时，最多 {bound} 小时",
      en: "{stage}: {value} hours of study a day, expected at most {bound}",
    },
  },
});
