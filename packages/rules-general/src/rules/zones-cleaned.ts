import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { cleaning } from "../entries/premises.ts";

/**
 * Every area of these kinds is cleaned on every working day once from each of these hours on, before the next 定时打扫. A rule of the house; by when a canteen is to be clean at
 * closing is `canteen/zones-cleaned`. `general/zones-cleaned#toilets` may have
 * hours of its own.
 *
 * @example
 * zonesCleaned.options.parse({}); //=> { at: ["09:00", "15:00"], kinds: ["building", "dining-hall"] }
 * tells(
 *   zonesCleaned,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "餐厅", kind: "dining-hall" }, subject: "hall" },
 *   ],
 * );
 * //=> ["hall 2025年9月1日 09:00 没有打扫", "hall 2025年9月1日 15:00 没有打扫"]
 */
export const zonesCleaned = defineRule({
  id: "general/zones-cleaned",
  title: { zh: "各区域工作日按点保洁", en: "Zones are cleaned at their hours on working days" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位保洁制度，时间由单位定", en: "The site's own rules for cleaning; the hours are its own" } },
  remedy: { zh: "马上打扫，明天起按点签到。", en: "Clean it now, and sign in by the hour from tomorrow." },
  keep: { zh: "保洁记录", en: "The log of cleaning" },
  options: z.object({
    at: z
      .array(z.string().regex(/^\d{2}:\d{2}$/))
      .min(1)
      .default(["09:00", "15:00"]),
    kinds: z.array(z.string()).min(1).default(["building", "dining-hall"]),
  }),
  requires: ({ at, kinds }) =>
    cadence(from(cleaning, { where: { task: { equals: "clean" } }, key: ["@area"] }), {
      every: { unit: "clock", at, days: "workday" },
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有打扫", en: "{key} {slot}: not cleaned" },
  },
});
