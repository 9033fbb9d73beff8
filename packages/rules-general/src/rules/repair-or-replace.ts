import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { repairPlan } from "../entries/damage.ts";

/**
 * Nothing is mended at more than such a share of the price of a new one 维修与更换. A rule of thumb; the share is the house's own.
 *
 * @example
 * repairOrReplace.options.parse({}); //=> { share: 0.6 }
 * tells(
 *   repairOrReplace,
 *   [
 *     { kind: "general/repair-plan", at: "2025-11-12T09:00", data: { order: "r-1", route: "firm", decision: "repair", estimate: 800, value: 1000 } },
 *   ],
 * );
 * //=> ["r-1：维修估价是重置价的 80%，超过 60%，应当更换"]
 */
export const repairOrReplace = defineRule({
  id: "general/repair-or-replace",
  title: { zh: "修不如换的不再修", en: "What is dearer to mend than to replace is replaced" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位内部管理的经验做法，比例由单位定", en: "A rule of thumb; the share is the site's own" } },
  remedy: { zh: "改报更换；确实要修的写明理由报批。", en: "Ask for a new one, or give the reason why it is mended." },
  keep: { zh: "维修方案，写明估价和重置价", en: "The plan with estimate and price of a new one" },
  options: z.object({
    share: z.number().min(0.2).max(1).default(0.6),
  }),
  requires: ({ share }) =>
    limit(
      from(repairPlan, { where: { decision: { equals: "repair" } } }),
      { divide: ["estimate", "value"], share: true },
      { atMost: share },
    ),
  messages: {
    tooHigh: {
      zh: "维修估价是重置价的 {value}，超过 {bound}，应当更换",
      en: "The repair costs {value} of a new one, above {bound}; replace it",
    },
  },
});
