import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { lossRate } from "../metrics/upkeep.ts";

/**
 * In a term no more than such a share of things is damaged or lost by other than wear 损坏丢失率. A goal that plans set themselves.
 *
 * @example
 * lossLow.options.parse({}); //=> { share: 0.02 }
 * tells(
 *   lossLow,
 *   [
 *     { kind: "general/asset-record", at: "2025-09-01T09:00", data: { asset: "chairs", record: "book", quantity: 40 } },
 *     { kind: "general/damage", at: "2025-11-12T09:00", data: { asset: "chairs", outcome: "lost", cause: "unknown", quantity: 2, value: 160 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 损坏丢失率 5%，最多 2%"]
 */
export const lossLow = defineRule({
  id: "general/loss-low",
  title: { zh: "损坏丢失率不超标", en: "Few things are damaged or lost" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: { zh: "看丢的、坏的集中在哪，定到保管人。", en: "See where the losses lie, and name a keeper there." },
  keep: { zh: "损坏丢失登记、资产账", en: "The log of damage, and the books" },
  options: z.object({
    share: z.number().min(0).max(0.2).default(0.02),
  }),
  requires: ({ share }) => ceiling(lossRate, { atMost: share, period: "term" }),
  messages: {
    tooHigh: {
      zh: "{period} 损坏丢失率 {value}，最多 {bound}",
      en: "{period}: {value} damaged or lost, at most {bound}",
    },
  },
});
