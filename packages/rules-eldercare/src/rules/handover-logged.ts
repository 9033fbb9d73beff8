import { cadence, defineRule, everyKey, everyOne, everyPair, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { handover } from "../entries/duty.ts";
import { serviceSafety } from "../laws.ts";

/**
 * Each watch in every residential area is handed over on record 交接班 (GB 38600-2019, chapter 4, A2, one source, so off until chosen). Whoever went off duty may write it at their next watch: by
 * default a handover counts until the end of the day after, for the same carer is back by then.
 *
 * @example
 * handoverLogged.options.parse({}); //=> { days: 1 }
 * tells(
 *   handoverLogged,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "二楼", kind: "residential" }, subject: "floor-2" },
 *     { kind: "eldercare/handover", at: "2026-05-06T20:00", data: { watch: "day", residents: 20 }, covers: "2026-05-06", area: "floor-2" },
 *   ],
 *   { period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["floor-2 夜班 2026年5月6日 没有交接班记录"]
 */
export const handoverLogged = defineRule({
  id: "eldercare/handover-logged",
  title: { zh: "每班交接有记录", en: "Every handover is on record" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第4章",
      confidence: "A2",
      status: "suggestion",
      note: "交接班制度并记录，只见一处转述，条款未见原文，为建议做法。",
    },
  ],
  remedy: {
    zh: "人数、重点老人、没办完的事当面交清，两个人签字。",
    en: "Hand over face to face: how many, whom to watch, what is left to do; both sign.",
  },
  keep: { zh: "交接班本", en: "The handover book" },
  options: z.object({ days: z.int().min(1).max(3).default(1) }),
  requires: ({ days }) =>
    cadence(from(handover, { key: ["@area", "watch"] }), {
      each: everyPair(everyKey(siteAreas, { kind: { equals: "residential" } }), everyOne(["day", "night"])),
      every: "day",
      window: { due: { days, at: "24:00" } },
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有交接班记录", en: "{key} {slot}: no record of the handover" },
    late: {
      zh: "{key} {slot} 的交接班记录补晚了：{at} 才写，应在 {due} 前",
      en: "{key} {slot}: the handover was written down late, at {at}; expected by {due}",
    },
  },
});
