import { defineRule, levelOf, quantity, reconcile } from "@houqin/core";
import * as z from "zod";
import { subCounted } from "../metrics/par.ts";
import { subStock } from "../registers/holdings.ts";

/**
 * Books and shelf of each sub-store agree at the end of the month, supply by supply 二级库账实相符.
 *
 * No law: without it no figure of use per cover can be trusted.
 *
 * @example
 * tells(
 *   subStoreAgrees,
 *   [
 *     { kind: "general/stock-move", at: "2026-03-02T09:00", data: { item: "吸管", direction: "in", quantity: 500 }, area: "store-1" },
 *     { kind: "general/stock-count", at: "2026-03-31T15:00", data: { item: "吸管", quantity: 470 }, area: "store-1" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-01", to: "2026-03-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["store-1 吸管 2026年3月 对不上：账面=500、实盘=470，相差 30 件"]
 */
export const subStoreAgrees = defineRule({
  id: "hotel/sub-store-agrees",
  title: { zh: "二级库账实相符", en: "Sub-store and books agree" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店内部控制，差异率由单位定", en: "Internal control; the hotel sets how far it may be off" } },
  remedy: {
    zh: "先查领料单有没有漏记，仍对不上的写差异说明报批。",
    en: "Look for unposted slips; explain what remains.",
  },
  keep: { zh: "二级库盘点表和差异说明", en: "Count sheets and notes on differences" },
  options: z.object({ share: quantity("1").min(0).max(0.2).default(0.02) }),
  requires: ({ share }) =>
    reconcile(
      { 账面: levelOf(subStock), 实盘: subCounted },
      { key: ["store", "item"], tolerance: { share }, period: "month" },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 对不上：{table}，相差 {difference} 件",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
