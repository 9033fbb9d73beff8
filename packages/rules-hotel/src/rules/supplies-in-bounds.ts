import { capacity, defineRule } from "@houqin/core";
import { supplies } from "../registers/holdings.ts";

/**
 * The stock of each supply stays between its lowest and its highest level 物料高低线.
 *
 * No law; the levels stand in `hotel/supply-item`.
 *
 * @example
 * tells(
 *   suppliesInBounds,
 *   [
 *     { kind: "hotel/supply-item", at: "2026-02-01", data: { name: "洗碗机催干剂", min: 6, max: 30 }, subject: "洗碗机催干剂" },
 *     { kind: "general/stock-move", at: "2026-02-02T09:00", data: { item: "洗碗机催干剂", direction: "in", quantity: 4 }, area: "store-1" },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["洗碗机催干剂 只剩 4 件，低线是 6 件"]
 */
export const suppliesInBounds = defineRule({
  id: "hotel/supplies-in-bounds",
  title: { zh: "物料库存在高低线内", en: "Supplies stay between their levels" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "高低线由酒店按用量和到货周期定", en: "The hotel sets the levels by use and delivery time" } },
  remedy: {
    zh: "低于低线的今天申购，超过高线的暂停补货、先用库存。",
    en: "Order what is low today; use up what is high.",
  },
  keep: { zh: "物料定额表和出入库单", en: "The list of levels and the stock slips" },
  requires: () =>
    capacity(supplies, {
      atLeast: { path: "min" },
      atMost: { path: "max" },
      when: { slots: "week" },
    }),
  messages: {
    tooLow: { zh: "{key} 只剩 {level} 件，低线是 {bound} 件", en: "{key}: {level} left, lowest level {bound}" },
    tooHigh: { zh: "{key} 存了 {level} 件，高线是 {bound} 件", en: "{key}: {level} in stock, highest level {bound}" },
  },
});
