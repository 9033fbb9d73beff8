import { defineCheck, from, splitOrders } from "@houqin/core";
import * as z from "zod";
import { orderAlone } from "../entries/placed-order.ts";
import { purchaseOrder } from "../entries/purchasing.ts";
import { procurementLaw } from "../laws.ts";

/**
 * Orders with one supplier are not split to stay below the amount from which quotes are due 拆单规避比价.
 *
 * 政府采购法第二十八条 (A1) forbids splitting to evade public tender; the amount and the days are the site's own.
 *
 * @example
 * ordersNotSplit.options.parse({}); //=> { quotesFrom: 5000, days: 7 }
 * tells(
 *   ordersNotSplit,
 *   [
 *     { id: "o-3-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-03T10:00", actors: { buyer: "wang" }, data: { request: "q-3", supplier: "晨光商行", amount: 2500, category: "goods", method: "direct" } },
 *     { id: "o-4-晨光商行-wang", kind: "general/purchase-order", at: "2025-11-04T10:00", actors: { buyer: "wang" }, data: { request: "q-4", supplier: "晨光商行", amount: 2500, category: "goods", method: "direct" } },
 *   ],
 * );
 * //=> ["晨光商行 2025年11月3日 至 2025年11月4日 有 2 单各不足 5000 元，合计 5000 元，应合并走比价"]
 */
export const ordersNotSplit = defineCheck({
  id: "general/orders-not-split",
  title: { zh: "采购不拆单", en: "Orders are not split" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第二十八条",
      confidence: "A1",
      status: "suggestion",
      note: "采购人不得化整为零规避公开招标；限额以下参照，金额起点和天数由本单位定，为建议值。",
    },
  ],
  remedy: {
    zh: "把这几单合并计算，按合计金额补比价或审批；确属不同需求的写明理由。",
    en: "Add the orders together and follow the procedure for their sum; explain those that were needed apart.",
  },
  keep: { zh: "订单，写明供应商、类别和金额", en: "Orders with supplier, category and amount" },
  options: z.object({
    quotesFrom: z.number().min(0).max(4000000).default(5000),
    days: z.int().min(2).max(366).default(7),
  }),
  reads: { orders: from(purchaseOrder, { key: ["supplier"] }) },
  period: "plan",
  messages: {
    split: {
      zh: "{supplier} {from} 至 {to} 有 {count} 单各不足 {limit} 元，合计 {total} 元，应合并走比价",
      en: "{supplier}: {count} orders from {from} to {to} stay below {limit} CNY each and come to {total} CNY",
    },
  },
  check({ rows, key, options: { quotesFrom, days }, found }) {
    return splitOrders(rows.orders.map(orderAlone), { from: quotesFrom, days }).map(
      ({ orders, total, from: first, to }) => {
        const values = { supplier: [...key], from: first, to, count: orders.length, limit: quotesFrom, total };
        return found("split", values, orders);
      },
    );
  },
});
