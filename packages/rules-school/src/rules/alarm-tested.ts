import { cadence, defineRule, everyKey, from, siteAssets } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import * as z from "zod";
import { shandongSchools } from "../laws.ts";

/**
 * Each emergency alarm is tried in every month 一键报警测试. 山东省学校安全条例第二十五条 (A1, local) asks for alarms; monthly is a suggestion.
 *
 * @example
 * tells(
 *   alarmTested,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "门卫一键报警", category: "alarm" }, subject: "alarm-1" },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-03-01" },
 * );
 * //=> ["alarm-1 2025年11月 没有测试"]
 */
export const alarmTested = defineRule({
  id: "school/alarm-tested",
  title: { zh: "一键报警定期测试", en: "The alarm is tried regularly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第二十五条",
      confidence: "A1",
      status: "suggestion",
      note: "安装视频监控系统、紧急报警装置；仅适用于山东，测试频次为建议值。",
    },
  ],
  remedy: {
    zh: "和接警中心约好马上测一次，记下接通时间。",
    en: "Arrange a trial with the police now and note the answer time.",
  },
  keep: { zh: "报警测试记录", en: "The record of trials" },
  options: z.object({ every: z.enum(["week", "month", "quarter"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "test" } }, key: ["asset"] }), {
      each: everyKey(siteAssets, { category: { equals: "alarm" } }),
      every,
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有测试", en: "{key} {slot}: not tried" },
  },
});
