import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import { cleaning } from "@houqin/rules-general";
import * as z from "zod";

/**
 * Kitchens, dining halls and stores are treated against pests each month 定期消杀.
 *
 * No law gives a number of visits.
 *
 * @example
 * tells(
 *   pestControl,
 *   [
 *     { kind: "site/area", at: "2026-03-01", data: { name: "中厨房", kind: "kitchen" }, subject: "kitchen-1" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" } },
 * );
 * //=> ["kitchen-1 2026年3月 没做消杀"]
 */
export const pestControl = defineRule({
  id: "hotel/pest-control",
  title: { zh: "定期消杀", en: "Pest control is done regularly" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "防鼠防虫是食品安全要求，频次没有规定，由单位定",
      en: "Pest proofing is asked for; how often to treat is the hotel's own",
    },
  },
  remedy: { zh: "联系消杀单位本月补做，先封堵鼠洞。", en: "Have it treated this month; close the holes first." },
  keep: { zh: "消杀记录和药剂单", en: "The log of treatments and agents" },
  options: z.object({
    every: z.enum(["week", "month", "quarter"]).default("month"),
    kinds: z.array(z.string()).min(1).default(["kitchen", "dining-hall", "store"]),
  }),
  requires: ({ every, kinds }) =>
    cadence(from(cleaning, { where: { task: { equals: "pest" } }, key: ["@area"] }), {
      every,
      each: everyKey(siteAreas, { kind: { in: kinds } }),
    }),
  messages: { missed: { zh: "{key} {slot} 没做消杀", en: "{key} was not treated in {slot}" } },
});
