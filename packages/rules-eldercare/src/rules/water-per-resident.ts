import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { waterPerResidentDay } from "../metrics/residents.ts";

/**
 * Water for each resident-day stays under a ceiling in each month 每床日用水. The figure is the site's own.
 *
 * @example
 * waterPerResident.options.parse({}); //=> { cubicMetres: 0.3 }
 * tells(
 *   waterPerResident,
 *   [
 *     { kind: "eldercare/resident", at: "2026-05-01", data: { name: "老人甲", level: "able" }, subject: "r-1" },
 *     { kind: "general/meter-reading", at: "2026-05-31T18:00", data: { meter: "water-1", utility: "water", reading: 110, used: 10 } },
 *   ],
 *   { period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["2026年5月 每床日用水 0.323 立方米，应不超过 0.3 立方米"]
 */
export const waterPerResident = defineRule({
  id: "eldercare/water-per-resident",
  title: { zh: "每床日用水有上限", en: "Water a resident-day is bounded" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "计划里的节水目标，数值由单位定", en: "A saving that plans set; the figure is the site's own" },
  },
  remedy: {
    zh: "查水箱、龙头和管网漏损，洗澡用水不能省。",
    en: "Look for leaks in tanks, taps and pipes; never save on baths.",
  },
  keep: { zh: "抄表记录和在住人数", en: "Meter readings, and the number of residents" },
  options: z.object({ cubicMetres: quantity("m3").min(0.05).max(1).default(0.3) }),
  requires: ({ cubicMetres }) => ceiling(waterPerResidentDay, { atMost: cubicMetres, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 每床日用水 {value} 立方米，应不超过 {bound} 立方米",
      en: "{period}: {value} m³ a resident-day, expected at most {bound}",
    },
  },
});
