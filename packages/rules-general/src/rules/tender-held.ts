import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { justBelow } from "../entries/placed-order.ts";
import { purchaseOrder } from "../entries/purchasing.ts";
import { procurementLaw, tenderThresholds } from "../laws.ts";

/**
 * From a certain amount on, by the kind of purchase, an order goes out to tender 公开招标.
 *
 * 政府采购法第二十七条 (A1) leaves the amounts for goods and services to the State Council and the provinces; 必须招标的工程项目规定第五条 (A2)
 * gives 4, 2 and 1 million for works, goods and services of the projects that it covers.
 *
 * @example
 * tenderHeld.options.parse({}); //=> { goods: 2000000, service: 2000000, works: 4000000 }
 * tells(
 *   tenderHeld,
 *   [
 *     { kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "木器厂", amount: 2000000, category: "goods", method: "quotes" } },
 *   ],
 * );
 * //=> ["货物 木器厂：订购金额 2000000 元，达到公开招标数额标准，却没有招标"]
 */
export const tenderHeld = defineRule({
  id: "general/tender-held",
  title: { zh: "达到限额的采购公开招标", en: "Large purchases go to tender" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第二十七条",
      confidence: "A1",
      status: "suggestion",
      note: "公开招标数额标准由国务院或省级政府规定，按当地标准改；只约束使用财政性资金的单位。",
    },
    {
      law: tenderThresholds,
      clause: "第五条",
      confidence: "A2",
      note: "施工单项合同估算价400万元以上。",
    },
  ],
  remedy: {
    zh: "停止签约，按公开招标重新采购；确需其他方式的，先报财政部门批准。",
    en: "Do not sign; put it out to tender, or have another way approved beforehand.",
  },
  keep: { zh: "订单，写明类别、金额和采购方式", en: "Orders with kind, amount and method" },
  options: z.object({
    goods: z.number().min(10000).max(100000000).default(2000000),
    service: z.number().min(10000).max(100000000).default(2000000),
    works: z.number().min(10000).max(100000000).default(4000000),
  }),
  requires: ({ goods, service, works }) =>
    limit(from(purchaseOrder, { where: { method: { in: ["direct", "quotes"] } } }), "amount", {
      atMost: {
        by: ["category"],
        table: { goods: justBelow(goods), service: justBelow(service), works: justBelow(works) },
      },
    }),
  messages: {
    tooHigh: {
      zh: "订购金额 {value} 元，达到公开招标数额标准，却没有招标",
      en: "An order of {value} CNY without a tender, though it reaches the sum that calls for one",
    },
  },
});
