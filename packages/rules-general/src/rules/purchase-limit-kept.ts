import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { justBelow } from "../entries/placed-order.ts";
import { purchaseOrder } from "../entries/purchasing.ts";

/**
 * From the amount on at which the government-purchasing law applies, a purchase is not simply placed with a supplier 采购限额标准 (政府采购法第二条, A1; the amounts are those of the central budget, A2, the provinces set their own).
 *
 * @example
 * purchaseLimitKept.options.parse({}); //=> { goods: 1000000, service: 1000000, works: 1200000 }
 * tells(purchaseLimitKept, [{ kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "木器厂", amount: 1000000, category: "goods", method: "direct" } }]);
 * //=> ["货物 木器厂：直接采购 1000000 元，已到采购限额标准，应走政府采购程序"]
 */
export const purchaseLimitKept = defineRule({
  id: "general/purchase-limit-kept",
  title: { zh: "限额以上不直接采购", en: "Purchases above the limit follow the law" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: "中央预算单位政府集中采购目录及标准（2020年版）（国办发〔2019〕55号）",
      clause: "第三条",
      confidence: "A2",
      status: "suggestion",
      note: "分散采购限额标准：货物、服务100万元，工程120万元，两处转述一致；地方按当地标准改，只约束使用财政性资金的单位。",
    },
  ],
  remedy: {
    zh: "停止签约，按政府采购程序重新办；属于单一来源的先报批。",
    en: "Do not sign; follow the procedure, or have a single source approved first.",
  },
  keep: { zh: "订单，写明类别、金额和采购方式", en: "Orders with kind, amount and method" },
  options: z.object({
    goods: z.number().min(10000).max(10000000).default(1000000),
    service: z.number().min(10000).max(10000000).default(1000000),
    works: z.number().min(10000).max(10000000).default(1200000),
  }),
  requires: ({ goods, service, works }) =>
    limit(from(purchaseOrder, { where: { method: { equals: "direct" } } }), "amount", {
      atMost: {
        by: ["category"],
        table: { goods: justBelow(goods), service: justBelow(service), works: justBelow(works) },
      },
    }),
  messages: {
    tooHigh: {
      zh: "直接采购 {value} 元，已到采购限额标准，应走政府采购程序",
      en: "A direct order of {value} CNY reaches the limit from which the procedure is due",
    },
  },
});
