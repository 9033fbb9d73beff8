import { defineRule, levelOf, reconcile } from "@houqin/core";
import * as z from "zod";
import { stockCounted } from "../metrics/property.ts";
import { stock } from "../registers/holdings.ts";

/**
 * Stock by the book and by the count agree at the end of each term, within a share 账实相符. Internal control.
 *
 * @example
 * stockAgrees.options.parse({}); //=> { share: 0.02 }
 * tells(
 *   stockAgrees,
 *   [
 *     { kind: "general/stock-count", at: "2026-01-20T09:00", data: { item: "拖把", quantity: 97 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" } },
 * );
 * //=> ["拖把 2025年秋季学期 库存账实不符：账面=0、实盘=97，相差 97"]
 */
export const stockAgrees = defineRule({
  id: "general/stock-agrees",
  title: { zh: "库存账实相符", en: "Stock agrees with the count" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内部控制；国有资产的规定针对资产，不针对低值易耗品",
      en: "Internal control; the law on state assets does not reach consumables",
    },
  },
  remedy: {
    zh: "查当期出入库单有没有漏记，仍对不上的按盘亏盘盈处理。",
    en: "Look for unposted slips; book what remains as surplus or shortage.",
  },
  keep: { zh: "库存盘点表", en: "Count sheets of the stores" },
  options: z.object({ share: z.number().min(0).max(0.2).default(0.02) }),
  requires: ({ share }) =>
    reconcile({ 账面: levelOf(stock), 实盘: stockCounted }, { key: ["item"], tolerance: { share }, period: "term" }),
  messages: {
    differ: {
      zh: "{key} {period} 库存账实不符：{table}，相差 {difference}",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
