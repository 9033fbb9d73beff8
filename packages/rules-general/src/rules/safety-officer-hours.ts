import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { safetyTrainingRules } from "../laws.ts";
import { safetyTrainingHours } from "../metrics/safety-training.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Safety officers, and whoever else heads safety, have so many hours of safety training a year 安全管理人员再培训.
 *
 * 生产经营单位安全培训规定第九条 (A2: several pages agree): 32 hours at first and 12 in every year after, 48 and 16 in high-risk trades. It binds businesses; `posts`
 * are who is meant.
 *
 * @example
 * safetyOfficerHours.options.parse({}); //=> { hours: 12, posts: ["safety-officer"], sites: ["company", "property"] }
 * tells(
 *   safetyOfficerHours,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王工", post: "safety-officer" }, subject: "wang" },
 *     { kind: "general/training", at: "2025-05-12T14:00", data: { topic: "safety", hours: 8, attendees: ["wang"] } },
 *   ],
 *   { site: { kind: "company" }, period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年 安全培训 8 学时，应不少于 12 学时"]
 */
export const safetyOfficerHours = defineRule({
  id: "general/safety-officer-hours",
  title: { zh: "安全管理人员每年再培训学时", en: "Safety officers are trained each year" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: safetyTrainingRules,
      clause: "第九条",
      confidence: "A2",
      note: "主要负责人和安全生产管理人员初次不少于32学时，每年再培训不少于12学时（高危行业48、16）；多处逐条转述一致。",
    },
  ],
  remedy: { zh: "报名参加再培训，年底前补足学时。", en: "Enrol them and make up the hours before the year ends." },
  keep: { zh: "培训证明和学时记录", en: "The certificates with their hours" },
  options: z.object({
    hours: z.number().min(12).max(80).default(12),
    posts: z.array(z.string()).min(1).default(["safety-officer"]),
    sites: z.array(z.string()).min(1).default(["company", "property"]),
  }),
  requires: ({ hours, posts, sites }) =>
    ceiling(safetyTrainingHours, {
      key: ["attendees"],
      each: staffIn(posts),
      period: "year",
      atLeast: hours,
      onlyIf: { site: sites },
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 安全培训 {value} 学时，应不少于 {bound} 学时",
      en: "{key} had {value} h of safety training in {period}, expected {bound} h",
    },
  },
});
