import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { injuries } from "../metrics/children.ts";

/**
 * No more than so many injuries in a term 意外伤害. A rule of the house.
 *
 * @example
 * tells(
 *   noInjury,
 *   [
 *     { kind: "general/incident", at: "2025-11-12T10:20", data: { category: "injury", severity: "general", heardAt: "2025-11-12T10:25", description: "单杠跌落" } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 人身伤害 1 起，控制目标 0 起"]
 */
export const noInjury = defineRule({
  id: "school/no-injury",
  title: { zh: "不发生意外伤害事故", en: "No injuries" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "学校安全目标", en: "The school's own goals for safety" } },
  remedy: {
    zh: "送医、通知家长、按规定报告，当天查清原因。",
    en: "See to the pupil, tell the parents, report it and find the cause.",
  },
  keep: { zh: "事故登记和处理结果", en: "The record of the accident" },
  options: z.object({ most: z.int().min(0).max(20).default(0) }),
  requires: ({ most }) => ceiling(injuries, { atMost: most, period: "term" }),
  messages: {
    tooHigh: {
      zh: "{period} 人身伤害 {value} 起，控制目标 {bound} 起",
      en: "{period}: {value} injuries, expected at most {bound}",
    },
  },
});
