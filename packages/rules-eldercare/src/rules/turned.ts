import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { turn } from "../entries/care.ts";
import { mayHaveSores } from "../registers/residents.ts";

/**
 * Residents at high risk of pressure sores are turned, at most so many hours apart 定时翻身. A habit of nursing with no clause that was seen, so
 * the rule is off until it is chosen.
 *
 * @example
 * turned.options.parse({}); //=> { hours: 2 }
 * tells(
 *   turned,
 *   [
 *     {
 *       kind: "eldercare/assessment",
 *       at: "2026-05-06T20:00",
 *       data: { resident: "r-1", occasion: "review", level: "full", grades: { "pressure-sore": "high" } },
 *     },
 *     { kind: "eldercare/turn", at: "2026-05-06T21:00", data: { resident: "r-1", skin: "sound" } },
 *     { kind: "eldercare/turn", at: "2026-05-07T00:01", data: { resident: "r-1", skin: "red" } },
 *   ],
 *   { period: { from: "2026-05-06", to: "2026-05-06" }, asOf: "2026-05-07T00:30" },
 * );
 * //=> ["r-1 翻身晚了：2026年5月7日 00:01 才翻，应在 2026年5月6日 23:00 前"]
 */
export const turned = defineRule({
  id: "eldercare/turned",
  title: { zh: "压疮高风险老人定时翻身", en: "Residents at risk of sores are turned" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "护理常规，一般两小时一次，未见可引的条款",
      en: "A habit of nursing, usually every two hours; no clause was seen",
    },
  },
  remedy: {
    zh: "马上翻身，看皮肤，有发红的加密翻身并报医生。",
    en: "Turn now, look at the skin; where it is red, turn more often and tell the doctor.",
  },
  keep: { zh: "翻身卡", en: "The turning card" },
  options: z.object({ hours: z.int().min(1).max(6).default(2) }),
  requires: ({ hours }) =>
    cadence(from(turn, { key: ["resident"] }), {
      every: { unit: "gap", atMost: hours, in: "hours" },
      each: everyKey(mayHaveSores),
    }),
  messages: {
    missed: { zh: "{key} 到点没有翻身", en: "{key} was not turned in time" },
    late: { zh: "{key} 翻身晚了：{at} 才翻，应在 {due} 前", en: "{key} was turned late, at {at}; expected by {due}" },
  },
});
