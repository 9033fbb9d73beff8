import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Every public area is cleaned on each day on which the hotel is open 公共区域保洁.
 *
 * No law; which areas and how often is the hotel's own.
 *
 * @example
 * tells(
 *   zonesCleaned,
 *   [
 *     { kind: "site/area", at: "2026-03-02", data: { name: "大堂", kind: "lobby" }, subject: "lobby" },
 *   ],
 *   { site: { kind: "hotel" } },
 * );
 * //=> ["大堂 2026年3月2日 保洁 0 次，应做 1 次"]
 */
export const zonesCleaned = defineRule({
  id: "hotel/zones-cleaned",
  title: { zh: "公共区域每日保洁", en: "Public areas are cleaned each day" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店卫生标准，区域和频次由单位定", en: "The hotel's own standard, areas and times" } },
  remedy: { zh: "今天补做，班长查一遍。", en: "Clean it today and have it looked at." },
  keep: { zh: "区域保洁记录", en: "The cleaning log" },
  options: z.object({
    times: z.int().min(1).max(12).default(1),
    kinds: z.array(z.string()).min(1).default(["lobby", "dining-hall", "kitchen", "washroom", "locker-room"]),
  }),
  requires: ({ times, kinds }) =>
    cadence(from(cleaning, { where: { task: { equals: "clean" } }, key: ["@area"] }), {
      every: "operatingDay",
      times,
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 保洁 {found} 次，应做 {expected} 次",
      en: "{key} {slot}: cleaned {found} times, expected {expected}",
    },
  },
});
