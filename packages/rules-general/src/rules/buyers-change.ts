import { defineCheck, from, oneHandler } from "@houqin/core";
import * as z from "zod";
import { placedOrder } from "../entries/placed-order.ts";
import { purchaseOrder } from "../entries/purchasing.ts";

/**
 * No supplier's orders go through one person who places few of the others 一人经手. Internal control; a sole buyer is no pattern.
 *
 * @example
 * buyersChange.options.parse({}); //=> { orders: 6, share: 0.8 }
 * tells(
 *   buyersChange,
 *   [
 *     { id: "o-6-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-06T10:00", actors: { buyer: "wang" }, data: { request: "q-6", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-8-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-08T10:00", actors: { buyer: "wang" }, data: { request: "q-8", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-10-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-10T10:00", actors: { buyer: "wang" }, data: { request: "q-10", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-12-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-12T10:00", actors: { buyer: "wang" }, data: { request: "q-12", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-14-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-14T10:00", actors: { buyer: "wang" }, data: { request: "q-14", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-20-晨光商行-li", kind: "general/purchase-order", at: "2025-11-20T10:00", actors: { buyer: "li" }, data: { request: "q-20", supplier: "晨光商行", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-5-恒信五金-li", kind: "general/purchase-order", at: "2025-11-05T10:00", actors: { buyer: "li" }, data: { request: "q-5", supplier: "恒信五金", amount: 100, category: "goods", method: "direct" } },
 *     { id: "o-7-安居物业-zhao", kind: "general/purchase-order", at: "2025-11-07T10:00", actors: { buyer: "zhao" }, data: { request: "q-7", supplier: "安居物业", amount: 100, category: "goods", method: "direct" } },
 *   ],
 * );
 * //=> ["晨光商行 的 6 单有 5 单由 wang 一人经办，而其他供应商的 2 单只办了 0 单"]
 */
export const buyersChange = defineCheck({
  id: "general/buyers-change",
  title: { zh: "供应商不由一人专办", en: "No supplier is one buyer's own" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内部控制：同一供应商的采购不由一人长期经办",
      en: "Internal control: no supplier is left to one buyer for long",
    },
  },
  remedy: {
    zh: "把这家供应商的订单换人经办，抽查价格和验收。",
    en: "Give this supplier's orders to another buyer; check prices and acceptances.",
  },
  keep: { zh: "订单，写明供应商和经办人", en: "Orders with supplier and buyer" },
  options: z.object({
    orders: z.int().min(3).max(1000).default(6),
    share: z.number().min(0.5).max(1).default(0.8),
  }),
  reads: { orders: from(purchaseOrder, {}) },
  period: "plan",
  messages: {
    oneHandler: {
      zh: "{supplier} 的 {of} 单有 {by} 单由 {handler} 一人经办，而其他供应商的 {ofOthers} 单只办了 {elsewhere} 单",
      en: "{handler} placed {by} of {of} orders with {supplier}, but only {elsewhere} of {ofOthers} others",
    },
  },
  check({ rows, options: { orders: atLeast, share }, found, unknown }) {
    const nobody = rows.orders.some(({ actors }) => actors?.buyer === undefined);
    const needs = nobody ? [unknown({ what: "path", kind: purchaseOrder.id, path: "buyer" })] : [];
    const patterns = oneHandler(rows.orders.map(placedOrder), { atLeast, share }).map((pattern) => {
      const { supplier, handler, of, by, ofOthers, byElsewhere, orders } = pattern;
      return found("oneHandler", { supplier, handler: [handler], of, by, ofOthers, elsewhere: byElsewhere }, orders);
    });
    return [...patterns, ...needs];
  },
});
