import { ceiling, defineRule, everyKey, quantity, sitePeople } from "@houqin/core";
import * as z from "zod";
import { groupDiningRules } from "../laws.ts";
import { trainingHours } from "../metrics/safety.ts";

/**
 * Food-safety directors and officers are trained for so many hours over the plan 年度培训学时.
 *
 * Forty hours a year from the 2025 rules for group dining, seen in one source only, so the rule is on where it is chosen.
 *
 * @example
 * directorHours.options.parse({}); //=> { hours: 40 }
 * tells(
 *   directorHours,
 *   [
 *     { kind: "site/person", at: "2025-08-01", data: { name: "吴安全员", post: "food-safety-officer" }, subject: "wu" },
 *   ],
 * );
 * //=> ["wu 计划期内 培训只有 0 学时，应达到 40 学时"]
 */
export const directorHours = defineRule({
  id: "canteen/director-hours",
  title: { zh: "总监、安全员年度培训学时", en: "Directors train forty hours a year" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: groupDiningRules,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；40小时只有一处来源，作建议值。",
    },
  ],
  remedy: { zh: "把缺的学时排进下月培训。", en: "Add the missing hours to next month's training." },
  keep: { zh: "培训签到表和考核成绩", en: "Attendance lists and test results" },
  options: z.object({ hours: quantity("h").min(8).max(80).default(40) }),
  requires: ({ hours }) =>
    ceiling(trainingHours, {
      atLeast: hours,
      key: ["person"],
      each: everyKey(sitePeople, { post: { in: ["food-safety-director", "food-safety-officer"] } }),
      period: "plan",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 培训只有 {value} 学时，应达到 {bound} 学时",
      en: "{key} {period}: {value} hours of training, expected at least {bound}",
    },
  },
});
