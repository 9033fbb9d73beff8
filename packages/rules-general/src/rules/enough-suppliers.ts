import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { reviewPanel } from "../entries/tenders.ts";
import { procurementLaw } from "../laws.ts";

/**
 * At least three suppliers take part in a negotiation or an inquiry 谈判询价 (政府采购法第三十八条、第四十条, A1).
 *
 * @example
 * enoughSuppliers.options.parse({}); //=> { suppliers: 3 }
 * tells(enoughSuppliers, [{ kind: "general/review-panel", at: "2025-11-12", data: { number: "TP-03", method: "negotiation", members: 3, experts: 2, suppliers: 2 } }]);
 * //=> ["TP-03：只有 2 家供应商参加，至少要 3 家"]
 */
export const enoughSuppliers = defineRule({
  id: "general/enough-suppliers",
  title: { zh: "谈判询价不少于三家供应商", en: "Three suppliers negotiate or quote" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第三十八条第三项",
      confidence: "A1",
      note: "竞争性谈判确定不少于三家的供应商参加。",
    },
    {
      law: procurementLaw,
      clause: "第四十条第二项",
      confidence: "A1",
      note: "询价确定不少于三家的供应商，让其报价。",
    },
  ],
  remedy: { zh: "补足供应商重新谈判或询价。", en: "Invite more and start again." },
  keep: { zh: "谈判或询价记录", en: "The record of the negotiation or inquiry" },
  options: z.object({
    suppliers: z.int().min(3).max(10).default(3),
  }),
  requires: ({ suppliers }) =>
    limit(from(reviewPanel, { where: { method: { in: ["negotiation", "inquiry"] } } }), "suppliers", {
      atLeast: suppliers,
    }),
  messages: {
    tooLow: {
      zh: "只有 {value} 家供应商参加，至少要 {bound} 家",
      en: "{value} suppliers took part, expected at least {bound}",
    },
  },
});
