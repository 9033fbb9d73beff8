import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { headcount } from "@houqin/rules-general";
import * as z from "zod";
import { henanMinors } from "../laws.ts";

/**
 * The roll is called in every dormitory each evening 晚间查寝; boarders and employees alike.
 *
 * Henan's regulation asks boarding schools for duty or rounds at night and sets no hour, so the hours are suggestions.
 *
 * @example
 * rollCall.options.parse({}); //=> { nights: "operatingDay", from: "21:00", until: "23:30" }
 * tells(rollCall, [
 *   { kind: "site/area", at: "2025-01-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "general/headcount", at: "2025-11-12T22:10", data: { group: "boarder", round: "evening", expected: 120, present: 119 }, area: "dorm-1" },
 * ], { period: { from: "2025-11-12", to: "2025-11-13" } });
 * //=> ["dorm-1 2025年11月13日 没有查寝"]
 */
export const rollCall = defineRule({
  id: "dorm/roll-call",
  title: { zh: "晚间查寝", en: "The roll is called at night" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: henanMinors,
      clause: "第十四条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定：寄宿制学校应当建立夜间值班或者巡逻制度；查寝时点为建议值，员工宿舍参照。",
    },
  ],
  remedy: {
    zh: "今晚补查，逐间清点到人；漏查的写明原因。",
    en: "Call it tonight, room by room and name by name; say why it was left out.",
  },
  keep: { zh: "查寝记录，应到、实到、查寝人", en: "The roll-calls, with who was expected and present" },
  options: z.object({
    nights: z.enum(["day", "operatingDay"]).default("operatingDay"),
    from: z.iso.time({ precision: -1 }).default("21:00"),
    until: z.iso.time({ precision: -1 }).default("23:30"),
  }),
  optionTitles: { from: { zh: "起始钟点", en: "From" }, nights: { zh: "哪些晚上", en: "Which nights" } },
  requires: ({ nights, from: opens, until: due }) =>
    cadence(
      from(headcount, { where: { group: { in: ["boarder", "staff"] }, round: { equals: "evening" } }, key: ["@area"] }),
      { every: nights, each: everyKey(siteAreas, { kind: { equals: "dorm" } }), window: { opens, due } },
    ),
  messages: {
    late: {
      zh: "{key} {slot} 查寝晚了：{at} 才查，应在 {due} 前",
      en: "{key} {slot}: roll called late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 没有查寝", en: "{key} {slot}: the roll was not called" },
  },
});
