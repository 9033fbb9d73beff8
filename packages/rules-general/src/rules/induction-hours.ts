import { coverage, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { shift } from "../entries/attendance.ts";
import { safetyTrainingRules } from "../laws.ts";
import { safetyHoursHad } from "../registers/safety-training.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Nobody works a shift before so many hours of safety training 岗前培训学时.
 *
 * 生产经营单位安全培训规定第十三条 (A2: several pages agree): 24 hours, 72 in high-risk trades. It wants the trainings of everyone since they were hired on record, so a
 * site chooses it.
 *
 * @example
 * inductionHours.options.parse({}); //=> { hours: 24 }
 * tells(
 *   inductionHours,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { kind: "general/training", at: "2025-11-10T09:00", data: { topic: "induction", hours: 16, attendees: ["wang"] } },
 *     { kind: "general/shift", at: "2025-11-12T08:00", data: { post: "guard", start: "2025-11-12T08:00", end: "2025-11-12T16:00" }, actors: { by: "wang" } },
 *   ],
 * );
 * //=> ["人员 c6d3 上岗前安全培训只有 16 学时，应不少于 24 学时"]
 */
export const inductionHours = defineRule({
  id: "general/induction-hours",
  title: { zh: "新上岗人员岗前培训学时", en: "Newcomers are trained before they work" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: safetyTrainingRules,
      clause: "第十三条",
      confidence: "A2",
      note: "新上岗从业人员岗前安全培训不少于24学时（高危行业72）；多处转述一致。",
    },
  ],
  remedy: {
    zh: "先停班培训，补足学时、考核合格再上岗。",
    en: "Take them off the shift until they have had the hours.",
  },
  keep: { zh: "三级安全教育卡和考核结果", en: "The induction card with its results" },
  options: z.object({
    hours: z.number().min(1).max(100).default(24),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ hours, posts }) =>
    coverage(safetyHoursHad, {
      each: staffIn(posts),
      when: { entries: from(shift, { key: ["by"] }) },
      atLeast: hours,
    }),
  messages: {
    tooLow: {
      zh: "{key} 上岗前安全培训只有 {level} 学时，应不少于 {bound} 学时",
      en: "{key} had {level} h of safety training before the shift, expected {bound} h",
    },
  },
});
