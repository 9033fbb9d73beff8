import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { patrol } from "../entries/rounds.ts";
import { fireOrder61 } from "../laws.ts";

/**
 * Fire rounds through every dormitory between 22:00 and 06:00 夜间防火巡查; a round after midnight belongs to the evening before.
 *
 * 第61号令第二十五条 (A1) asks for more patrols at night and gives no number; twice a night is what two secondary sources agree on.
 *
 * @example
 * nightFirePatrol.options.parse({}); //=> { times: 2 }
 * tells(
 *   nightFirePatrol,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "一号宿舍", kind: "dorm" }, subject: "dorm-1" },
 *     { kind: "general/patrol", at: "2025-11-12T22:30", data: { topic: "night-fire", result: "ok" }, area: "dorm-1" },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["dorm-1 2025年11月12日 夜间只巡了 1 次，应巡 2 次"]
 */
export const nightFirePatrol = defineRule({
  id: "general/night-fire-patrol",
  title: { zh: "宿舍夜间防火巡查", en: "Night fire rounds in dormitories" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: fireOrder61,
      clause: "第二十五条",
      confidence: "A1",
      status: "suggestion",
      note: "原文只要求“加强夜间防火巡查”，没有次数；每晚两次见三类重点场所指南（2023）的转述和北京平安校园标准页面，两处一致。",
    },
  ],
  remedy: {
    zh: "按时点到楼里走一圈，看出口、电器、违规用火，巡完就签；漏的那一次写明原因报后勤主任。",
    en: "Walk the building at the set hours and sign; explain a missed round to the head of logistics.",
  },
  keep: {
    zh: "夜间防火巡查记录，写明每一次的时间和巡查人",
    en: "The log of night rounds, each with its time and walker",
  },
  options: z.object({ times: z.int().min(1).max(6).default(2) }),
  requires: ({ times }) =>
    cadence(from(patrol, { where: { topic: { equals: "night-fire" } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      every: "day",
      times,
      window: { opens: "22:00", due: "06:00" },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 夜间巡查晚了：{at} 才巡，应在 {due} 前",
      en: "{key} {slot}: night round late, at {at}, expected by {due}",
    },
    missed: {
      zh: "{key} {slot} 夜间只巡了 {found} 次，应巡 {expected} 次",
      en: "{key} {slot}: {found} night rounds, expected {expected}",
    },
  },
});
