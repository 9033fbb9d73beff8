import { coverage, defineRule, everyKey } from "@houqin/core";
import { stock } from "../registers/holdings.ts";
import { stockItems } from "../registers/premises.ts";

/**
 * No item with a norm falls below its least stock: time to reorder 补货. A rule of the house.
 *
 * @example
 * tells(
 *   stockNotShort,
 *   [
 *     { kind: "general/stock-item", at: "2025-09-01", data: { min: 10, max: 50 }, subject: "拖把" },
 *     { kind: "general/stock-move", at: "2025-09-02T09:00", data: { item: "拖把", direction: "in", quantity: 8 } },
 *   ],
 * );
 * //=> ["拖把 库存 0 件，低于下限 10 件，该补货了"]
 */
export const stockNotShort = defineRule({
  id: "general/stock-not-short",
  title: { zh: "库存不低于下限", en: "Stock does not fall short" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位物资管理制度，定额由单位定", en: "The site's own rules for its stores; the norms are its own" },
  },
  remedy: { zh: "马上请购补到定额；急用的先调剂。", en: "Ask for a purchase now; borrow what cannot wait." },
  keep: { zh: "出入库台账、库存定额", en: "The log of the stores, and the norms" },
  requires: () => coverage(stock, { each: everyKey(stockItems), atLeast: { path: "min" } }),
  messages: {
    tooLow: {
      zh: "{key} 库存 {level} 件，低于下限 {bound} 件，该补货了",
      en: "{key}: {level} in stock, below {bound}; reorder",
    },
  },
});
