import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { greening } from "../entries/grounds.ts";

/**
 * Every ground is pruned in each season of growth, by somebody who is named 修剪. A rule of the house.
 *
 * @example
 * pruned.options.parse({}); //=> { every: "half" }
 * tells(
 *   pruned,
 *   [
 *     { kind: "site/area", at: "2025-01-01", data: { name: "草坪", kind: "grounds" }, subject: "lawn" },
 *   ],
 *   { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-02-01" },
 * );
 * //=> ["lawn 2025年下半年 没有修剪"]
 */
export const pruned = defineRule({
  id: "general/pruned",
  title: { zh: "绿化定期修剪、专人负责", en: "The grounds are pruned" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位绿化养护制度", en: "The site's own rules for its grounds" } },
  remedy: { zh: "安排专人修剪，拍照留底。", en: "Name somebody, have it pruned and take a photograph." },
  keep: { zh: "绿化养护记录", en: "The log of the grounds" },
  options: z.object({
    every: z.enum(["month", "quarter", "half", "year"]).default("half"),
  }),
  requires: ({ every }) =>
    cadence(from(greening, { where: { task: { equals: "prune" }, by: { exists: true } }, key: ["@area"] }), {
      every,
      each: everyKey(siteAreas, { kind: { equals: "grounds" } }),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有修剪", en: "{key} {slot}: not pruned" },
  },
});
