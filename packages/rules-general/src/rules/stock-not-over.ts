import { capacity, defineRule, everyKey } from "@houqin/core";
import { stock } from "../registers/holdings.ts";
import { stockItems } from "../registers/premises.ts";

/**
 * No item with a norm rises above its most stock 积压. A rule of the house.
 *
 * @example
 * tells(
 *   stockNotOver,
 *   [
 *     { kind: "general/stock-item", at: "2025-09-01", data: { min: 10, max: 50 }, subject: "拖把" },
 *     { kind: "general/stock-move", at: "2025-09-02T09:00", data: { item: "拖把", direction: "in", quantity: 60 } },
 *   ],
 * );
 * //=> ["拖把 库存 60 件，超过上限 50 件"]
 */
export const stockNotOver = defineRule({
  id: "general/stock-not-over",
  title: { zh: "库存不超上限", en: "Stock does not pile up" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "单位物资管理制度，定额由单位定", en: "The site's own rules for its stores; the norms are its own" },
  },
  remedy: { zh: "先用库存，暂停采购；用不完的调剂给别处。", en: "Stop buying and use it up, or pass it on." },
  keep: { zh: "出入库台账、库存定额", en: "The log of the stores, and the norms" },
  requires: () => capacity(stock, { each: everyKey(stockItems), atMost: { path: "max" } }),
  messages: {
    tooHigh: { zh: "{key} 库存 {level} 件，超过上限 {bound} 件", en: "{key}: {level} in stock, above {bound}" },
  },
});
