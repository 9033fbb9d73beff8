import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { greening, plantCheck } from "../entries/grounds.ts";

/**
 * Where weeds were found, somebody weeds within so many days 除草. A rule of the house.
 *
 * @example
 * weeded.options.parse({}); //=> { days: 7 }
 * tells(
 *   weeded,
 *   [
 *     { kind: "general/plant-check", at: "2025-09-10T09:00", data: { soil: "moist", weeds: true }, area: "lawn" },
 *   ],
 * );
 * //=> ["lawn：有杂草没有清除，应在 2025年9月17日 24:00 前清完"]
 */
export const weeded = defineRule({
  id: "general/weeded",
  title: { zh: "发现杂草及时清除", en: "Weeds are pulled" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位绿化养护制度", en: "The site's own rules for its grounds" } },
  remedy: { zh: "清掉杂草、垃圾、杂物。", en: "Pull the weeds and clear the litter." },
  keep: { zh: "绿化养护记录", en: "The log of the grounds" },
  options: z.object({
    days: z.int().min(1).max(30).default(7),
  }),
  requires: ({ days }) =>
    followUp(from(greening, { where: { task: { equals: "weed" } }, key: ["@area"] }), {
      after: from(plantCheck, { where: { weeds: { equals: true } }, key: ["@area"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "有杂草没有清除，应在 {due} 前清完", en: "Weeds were not pulled by {due}" },
    late: { zh: "除草晚了：{at} 才除，应在 {due} 前", en: "Weeded late: at {at}, expected by {due}" },
  },
});
