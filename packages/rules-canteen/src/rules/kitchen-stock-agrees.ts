import { defineRule, levelOf, quantity, reconcile } from "@houqin/core";
import * as z from "zod";
import { pupilSittings } from "../metrics/diners.ts";
import { kitchenCounted } from "../metrics/safety.ts";
import { kitchenStock } from "../registers/stock.ts";

/**
 * Books and shelf agree at the end of each month, item by item 食材账实相符, in months in which pupils ate.
 *
 * No law: a cost account that is off by more says nothing.
 *
 * @example
 * kitchenStockAgrees.options.parse({}); //=> { share: 0.03 }
 * tells(
 *   kitchenStockAgrees,
 *   [
 *     { kind: "canteen/servings", at: "2025-09-01T12:00", data: { meal: "breakfast", group: "pupil", count: 30, hall: "hall-1", leaves: "2025-09-01T12:25" }, covers: "2025-09-01/breakfast" },
 *     { kind: "canteen/stock-count", at: "2025-09-30T16:00", data: { item: "大米", quantity: 58.1 } },
 *   ],
 *   { site: { schedule: { meals: [{ id: "breakfast", from: "07:00", to: "08:00" }] } } },
 * );
 * //=> ["大米 2025年9月 食材账实不符：账面=0、实盘=58.1，相差 58.1 公斤"]
 */
export const kitchenStockAgrees = defineRule({
  id: "canteen/kitchen-stock-agrees",
  title: { zh: "食材账实相符", en: "Kitchen stock agrees" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "成本核算要用，单位内控要求，差异率由单位定",
      en: "The cost account needs it; the unit sets how far it may be off",
    },
  },
  remedy: { zh: "复盘差异大的品种，查漏记的领料单。", en: "Recount the worst items and look for unposted slips." },
  keep: { zh: "月末盘点表，两人签字", en: "The month-end count, signed by two people" },
  options: z.object({ share: quantity("1").min(0).max(0.2).default(0.03) }),
  requires: ({ share }) =>
    reconcile(
      { 账面: levelOf(kitchenStock), 实盘: kitchenCounted },
      {
        key: ["item"],
        tolerance: { share },
        period: "month",
        onlyIf: { metric: pupilSittings.id, period: "month", atLeast: 1 },
      },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 食材账实不符：{table}，相差 {difference} 公斤",
      en: "{key} {period}: kitchen stock does not agree, {table}, off by {difference} kg",
    },
  },
});
