import { defineRule, from, quantity, ratio, sumOf } from "@houqin/core";
import * as z from "zod";
import { stockIssue } from "../entries/stock.ts";
import { served } from "../metrics/diners.ts";

/**
 * Of these goods no more is used for a serving than the norm 消耗定额.
 *
 * @example
 * consumptionNorm.options.parse({}); //=> { items: ["食用油"], kg: 0.03 }
 * tells(consumptionNorm, [
 *   { kind: "canteen/stock-issue", at: "2025-09-01T09:00", data: { item: "食用油", batch: "b-1", quantity: 4, meal: "lunch" } },
 *   { kind: "canteen/servings", at: "2025-09-01T12:00", data: { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: "2025-09-01T12:30" } },
 * ], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-12-31" });
 * //=> ["2025年9月 每人次用了 0.04 公斤，定额 0.03 公斤"]
 */
export const consumptionNorm = defineRule({
  id: "canteen/consumption-norm",
  title: { zh: "消耗不超定额", en: "Use stays within the norm" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "消耗定额由单位定", en: "The norm is the house's own" } },
  remedy: {
    zh: "查领料单，油盐称量下锅，剩料退库。",
    en: "Look at the slips, weigh what goes into the pot, and return what is left.",
  },
  keep: { zh: "领料单和就餐人数", en: "The issue slips and the servings" },
  options: z.object({
    items: z.array(z.string()).min(1).default(["食用油"]),
    kg: quantity("kg").min(0.001).max(5).default(0.03),
  }),
  requires: ({ items, kg }) =>
    ratio(sumOf(from(stockIssue, { where: { item: { in: items } } }), "quantity"), served, {
      atMost: kg,
      period: "month",
    }),
  messages: {
    tooHigh: {
      zh: "{period} 每人次用了 {value} 公斤，定额 {bound} 公斤",
      en: "{period}: {value} kg a serving, at most {bound} allowed",
    },
  },
});
