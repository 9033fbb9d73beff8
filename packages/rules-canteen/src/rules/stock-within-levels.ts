import { capacity, defineRule, everyKey } from "@houqin/core";
import { levelledItems, levelledStock } from "../registers/stock.ts";

/**
 * At the start of each week the store holds no less and no more than its set levels 库存不低于下限、不高于上限. Items are told by the name on receipts.
 *
 * @example
 * tells(stockWithinLevels, [
 *   { kind: "canteen/stock-level", at: "2025-08-01", data: { item: "大米", least: 100, most: 800 }, subject: "大米" },
 *   { kind: "canteen/receipt", at: "2025-08-30T06:30", data: { delivery: "d-1", item: "大米", quantity: 80, supplier: "farm", unitPrice: 5, amount: 400, accepted: true } },
 * ], { period: { from: "2025-09-01", to: "2025-09-07" }, asOf: "2025-10-31" });
 * //=> ["大米 只剩 80 公斤，下限 100 公斤"]
 */
export const stockWithinLevels = defineRule({
  id: "canteen/stock-within-levels",
  title: { zh: "库存在定额之内", en: "Stock stays within its levels" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "库存定额由单位定", en: "The levels are the house's own" } },
  remedy: { zh: "低了补货，高了先用库存、暂停进货。", en: "Order where it is low; use up first where it is high." },
  keep: { zh: "库存定额表和出入库台账", en: "The levels and the stock book" },
  requires: () =>
    capacity(levelledStock, {
      each: everyKey(levelledItems),
      when: { slots: "week" },
      atLeast: { path: "least" },
      atMost: { path: "most" },
    }),
  messages: {
    tooLow: {
      zh: "{key} 只剩 {level} 公斤，下限 {bound} 公斤",
      en: "{key}: {level} kg left, expected at least {bound}",
    },
    tooHigh: {
      zh: "{key} 存了 {level} 公斤，上限 {bound} 公斤",
      en: "{key}: {level} kg in store, expected at most {bound}",
    },
  },
});
