import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { approval, purchaseOrder, quote } from "../entries/purchasing.ts";
import { procurementLaw } from "../laws.ts";

const ofRequest = from(quote, { key: ["request"] });
const byHead = from(approval, {
  where: { level: { in: ["head", "board"] }, granted: { equals: true } },
  key: ["request"],
});

/**
 * Large purchases have several quotes, larger ones also the head's approval 比价与审批, all by the time of the order.
 *
 * 政府采购法第四十条 (A1) asks for three quotes; the amounts from which it applies below the state's thresholds are the site's own, so they
 * are suggestions.
 *
 * @example
 * purchaseProcedure.options.parse({}); //=> { quotesFrom: 5000, headFrom: 50000, quotes: 3 }
 * tells(
 *   purchaseProcedure,
 *   [
 *     { kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "木器厂", amount: 5000, category: "goods", method: "quotes" } },
 *   ],
 * );
 * //=> ["货物 木器厂：订购金额 5000 元，比价或审批没做够，须有 报价 × 3，实有 0 份"]
 */
export const purchaseProcedure = defineRule({
  id: "general/purchase-procedure",
  title: { zh: "大额采购走比价、招标", en: "Large purchases need quotes or tender" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第四十条第二项",
      confidence: "A1",
      status: "suggestion",
      note: "询价采购不少于三家；限额以下的自行采购参照，金额起点由本单位内控制度定，为建议值。",
    },
  ],
  remedy: {
    zh: "补齐比价单或审批；拆单的合并计算，按合计金额重走程序。",
    en: "Add the quotes or approval; add split orders together and start over.",
  },
  keep: { zh: "报价单、比价记录、审批单", en: "Quotes, the comparison, approvals" },
  options: z.object({
    quotesFrom: z.number().min(0).max(200000).default(5000),
    headFrom: z.number().min(1000).max(4000000).default(50000),
    quotes: z.int().min(2).max(6).default(3),
  }),
  requires: ({ quotesFrom, headFrom, quotes }) => {
    const compared = required(ofRequest, { atLeast: quotes, distinct: "supplier" });
    return procedure(from(purchaseOrder, { key: ["request"] }), "amount", {
      bands: [
        { from: quotesFrom, require: [compared] },
        { from: headFrom, require: [compared, required(byHead)] },
      ],
    });
  },
  messages: {
    missing: {
      zh: "订购金额 {value} 元，比价或审批没做够，须有 {required}，实有 {found} 份",
      en: "An order of {value} CNY requires {required}, found {found}",
    },
  },
});
