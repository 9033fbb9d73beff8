import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { poolReading } from "../entries/hygiene.ts";

/**
 * The water of each pool is read so many times a day 泳池水质检测.
 *
 * No law that was seen gives a number.
 *
 * @example
 * tells(
 *   poolRead,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "室内泳池", kind: "pool" }, subject: "pool-1" },
 *   ],
 * );
 * //=> ["pool-1 2026年3月2日 水质检测 0 次，应测 3 次"]
 */
export const poolRead = defineRule({
  id: "hotel/pool-read",
  title: { zh: "泳池水质每日检测", en: "Pool water is read each day" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "检测次数没见到规定原文，由单位定", en: "No rule on the number was seen; the hotel sets it" } },
  remedy: { zh: "马上补测，没测不开放。", en: "Read it now; do not open without." },
  keep: { zh: "泳池水质检测记录，在入口公示", en: "The log of readings, posted at the entrance" },
  options: z.object({ times: z.int().min(1).max(12).default(3) }),
  requires: ({ times }) =>
    cadence(from(poolReading, { key: ["@area"] }), {
      every: "operatingDay",
      times,
      each: everyKey(siteAreas, { kind: { equals: "pool" } }),
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 水质检测 {found} 次，应测 {expected} 次",
      en: "{key} {slot}: read {found} times, expected {expected}",
    },
  },
});
