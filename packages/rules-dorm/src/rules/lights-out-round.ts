import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { patrol } from "@houqin/rules-general";
import * as z from "zod";
import { henanMinors } from "../laws.ts";

/**
 * The keeper walks each dormitory after lights-out 熄灯巡查. Rounds for fire are `general/night-fire-patrol`.
 *
 * @example
 * tells(lightsOutRound, [
 *   { kind: "site/area", at: "2025-01-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "general/patrol", at: "2025-11-12T21:30", data: { topic: "dorm", result: "ok" }, area: "dorm-1" },
 * ], { period: { from: "2025-11-12", to: "2025-11-12" } });
 * //=> ["dorm-1 2025年11月12日 熄灯后没有巡查"]
 */
export const lightsOutRound = defineRule({
  id: "dorm/lights-out-round",
  title: { zh: "熄灯后巡查宿舍", en: "A round after lights-out" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: henanMinors,
      clause: "第十四条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定：寄宿制学校应当建立夜间值班或者巡逻制度；时点为建议值。",
    },
  ],
  remedy: {
    zh: "今晚起按时巡，楼道、水房、公共卫生间都走到。",
    en: "Walk it from tonight on: corridors, washrooms, toilets.",
  },
  keep: { zh: "宿舍巡查记录", en: "The log of rounds" },
  options: z.object({
    from: z.iso.time({ precision: -1 }).default("22:00"),
    until: z.iso.time({ precision: -1 }).default("23:59"),
  }),
  optionTitles: { from: { zh: "起始钟点", en: "From" } },
  requires: ({ from: opens, until: due }) =>
    cadence(from(patrol, { where: { topic: { equals: "dorm" } }, key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      window: { opens, due },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 熄灯后巡查晚了：{at} 才巡，应在 {due} 前",
      en: "{key} {slot}: round late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 熄灯后没有巡查", en: "{key} {slot}: no round after lights-out" },
  },
});
