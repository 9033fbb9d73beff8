import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { plantCheck } from "../entries/grounds.ts";

/**
 * Somebody looks at the plants of every ground in each week of the growing season 绿地查看. A rule of the house.
 *
 * @example
 * groundsLooked.options.parse({}); //=> { every: "week" }
 * tells(
 *   groundsLooked,
 *   [
 *     { kind: "site/area", at: "2025-09-01", data: { name: "草坪", kind: "grounds" }, subject: "lawn" },
 *   ],
 *   { period: { from: "2025-09-01", to: "2025-09-07" } },
 * );
 * //=> ["lawn 2025年第36周 没有查看绿地"]
 */
export const groundsLooked = defineRule({
  id: "general/grounds-looked",
  title: { zh: "绿地定期查看", en: "The grounds are looked at regularly" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位绿化养护制度", en: "The site's own rules for its grounds" } },
  remedy: { zh: "补看一遍，记下墒情、杂草、病虫。", en: "Look now: soil, weeds, pests." },
  keep: { zh: "绿地查看记录", en: "The log of looks" },
  options: z.object({
    every: z.enum(["week", "month"]).default("week"),
  }),
  requires: ({ every }) =>
    cadence(from(plantCheck, { key: ["@area"] }), {
      every: { unit: "season", from: "04-01", to: "10-31", every },
      each: everyKey(siteAreas, { kind: { equals: "grounds" } }),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有查看绿地", en: "{key} {slot}: nobody looked at the plants" },
  },
});
