import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Kitchens and dining halls are cleaned by the closing hour of each day on which the canteen is open, weekends too 收餐后打扫.
 *
 * `general/zones-cleaned` asks for rounds of cleaning during working days instead, each from its hour on; a site that has its halls on
 * those rounds leaves them out of one of the two.
 *
 * @example
 * zonesCleaned.options.parse({}); //=> { areas: ["kitchen", "dining-hall"], by: "21:00" }
 * tells(zonesCleaned, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-01" }, asOf: "2025-10-31" });
 * //=> ["kitchen-1 2025年9月1日 没有打扫"]
 */
export const zonesCleaned = defineRule({
  id: "canteen/zones-cleaned",
  title: { zh: "后厨餐厅收餐后打扫", en: "Kitchens and halls are cleaned by closing time" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "打扫时点由单位定", en: "The hour is the house's own" } },
  remedy: { zh: "收餐后马上打扫，签到表写上时间。", en: "Clean after the last meal, and write down when." },
  keep: { zh: "保洁签到表", en: "The cleaning log" },
  options: z.object({
    areas: z.array(z.string()).min(1).default(["kitchen", "dining-hall"]),
    by: z.iso.time({ precision: -1 }).default("21:00"),
  }),
  requires: ({ areas, by: due }) =>
    cadence(from(cleaning, { where: { task: { equals: "clean" } }, key: ["@area"] }), {
      every: "operatingDay",
      each: everyKey(siteAreas, { kind: { in: areas } }),
      window: { due },
    }),
  messages: {
    late: {
      zh: "{key} {slot} 打扫晚了：{at} 才扫，应在 {due} 前",
      en: "{key} {slot}: cleaned late, at {at}, expected by {due}",
    },
    missed: { zh: "{key} {slot} 没有打扫", en: "{key} {slot}: not cleaned" },
  },
});
