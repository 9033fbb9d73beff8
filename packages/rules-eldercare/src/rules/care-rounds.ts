import { cadence, defineRule, everyKey, everyOne, everyPair, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { careRound } from "../entries/duty.ts";
import { serviceSafety, shandongCare } from "../laws.ts";

/**
 * So many rounds through every residential area, by day and by night 昼夜巡查.
 *
 * GB 38600-2019 chapter 4 asks for a system of rounds by day and night, recorded (A2); nobody gives a number, so two is a suggestion.
 *
 * @example
 * careRounds.options.parse({}); //=> { times: 2 }
 * tells(
 *   careRounds,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "二楼", kind: "residential" }, subject: "floor-2" },
 *     { kind: "eldercare/care-round", at: "2026-05-06T09:00", data: { watch: "day", seen: 20 }, covers: "2026-05-06", area: "floor-2" },
 *     { kind: "eldercare/care-round", at: "2026-05-06T15:00", data: { watch: "day", seen: 20 }, covers: "2026-05-06", area: "floor-2" },
 *     { kind: "eldercare/care-round", at: "2026-05-06T22:30", data: { watch: "night", seen: 20 }, covers: "2026-05-06", area: "floor-2" },
 *   ],
 *   { period: { from: "2026-05-06", to: "2026-05-06" } },
 * );
 * //=> ["floor-2 夜班 2026年5月6日 巡了 1 次，应巡 2 次"]
 */
export const careRounds = defineRule({
  id: "eldercare/care-rounds",
  title: { zh: "昼夜巡查", en: "Rounds by day and night" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第4章",
      confidence: "A2",
      status: "suggestion",
      note: "昼夜巡查制度并记录，条款未见原文；次数为建议值。",
    },
    {
      law: shandongCare,
      clause: "第三十四条第二款第六项",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，做好老年人夜间监护；次数为建议值。",
    },
  ],
  remedy: {
    zh: "按时点挨间看，看到人、听到声；漏巡的写明原因报护理主管。",
    en: "Go from room to room at the set hours; explain a missed round to the head of care.",
  },
  keep: { zh: "巡查记录，写明时间和看到的人数", en: "The log of rounds, with time and how many were seen" },
  options: z.object({ times: z.int().min(1).max(12).default(2) }),
  requires: ({ times }) =>
    cadence(from(careRound, { key: ["@area", "watch"] }), {
      each: everyPair(everyKey(siteAreas, { kind: { equals: "residential" } }), everyOne(["day", "night"])),
      every: "day",
      times,
      window: { due: { days: 1, at: "08:00" } },
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 巡了 {found} 次，应巡 {expected} 次",
      en: "{key} {slot}: {found} rounds, expected {expected}",
    },
  },
});
