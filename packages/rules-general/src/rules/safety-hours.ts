import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { workSafetyLaw } from "../laws.ts";
import { safetyTrainingHours } from "../metrics/safety-training.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone, or everyone on certain `posts`, has so many hours of safety training a year 每年再培训.
 *
 * 安全生产法第二十八条 (A1) asks for training and gives no hours; eight are custom, and stood in Beijing's law until 2022. So a site chooses it.
 *
 * @example
 * safetyHours.options.parse({}); //=> { hours: 8 }
 * tells(
 *   safetyHours,
 *   [
 *     { kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" },
 *     { kind: "general/training", at: "2025-05-12T14:00", data: { topic: "fire", hours: 2, attendees: ["wang"] } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["wang 2025年 安全培训 2 学时，应不少于 8 学时"]
 */
export const safetyHours = defineRule({
  id: "general/safety-hours",
  title: { zh: "职工每年安全再培训学时", en: "The staff is trained in safety each year" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: workSafetyLaw,
      clause: "第二十八条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "未经安全生产教育和培训合格不得上岗；原文没有学时，8学时为行业惯例，北京旧条例曾有此数，2022年已删。",
    },
  ],
  remedy: { zh: "年底前补课，按人登记学时。", en: "Make up the hours before the year ends, person by person." },
  keep: { zh: "安全培训学时记录", en: "The record of hours" },
  options: z.object({
    hours: z.number().min(1).max(72).default(8),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ hours, posts }) =>
    ceiling(safetyTrainingHours, { key: ["attendees"], each: staffIn(posts), period: "year", atLeast: hours }),
  messages: {
    tooLow: {
      zh: "{key} {period} 安全培训 {value} 学时，应不少于 {bound} 学时",
      en: "{key} had {value} h of safety training in {period}, expected {bound} h",
    },
  },
});
