import { cadence, defineRule, from, keysOf } from "@houqin/core";
import { safetyLesson } from "../entries/lessons.ts";
import { busRegulation } from "../laws.ts";
import { schoolBuses } from "../registers/equipment.ts";

/**
 * Where there is a bus, leaving it in an emergency is drilled in every term 校车应急演练 (校车安全管理条例第十二条, A1: on a regular basis); once a term is a suggestion.
 *
 * @example
 * tells(
 *   busDrill,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "1号校车", category: "school-bus" }, subject: "bus-1" },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 没有组织校车应急演练"]
 */
export const busDrill = defineRule({
  id: "school/bus-drill",
  title: { zh: "校车应急演练", en: "Bus drill" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: busRegulation,
      clause: "第十二条",
      confidence: "A1",
      status: "suggestion",
      note: "定期组织校车安全事故应急处理演练；频次为建议值。",
    },
  ],
  remedy: {
    zh: "本月练一次：开安全门、用逃生锤、撤到安全处清点。",
    en: "Drill it this month: door, hammer, out and counted.",
  },
  keep: { zh: "演练记录和照片", en: "The record and photographs of the drill" },
  requires: () =>
    cadence(from(safetyLesson, { where: { topic: { equals: "bus" }, form: { equals: "drill" } } }), {
      every: "term",
      onlyIf: { metric: keysOf(schoolBuses), period: "term", atLeast: 1 },
    }),
  messages: {
    missed: { zh: "{slot} 没有组织校车应急演练", en: "{slot}: no bus drill" },
  },
});
