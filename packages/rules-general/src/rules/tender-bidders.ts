import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { purchaseOrder, quote } from "../entries/purchasing.ts";
import { tenderLaw } from "../laws.ts";

/**
 * An order by tender has at least three bidders; with fewer the tender is held again 投标人数 (招标投标法第二十八条, A1).
 *
 * @example
 * tenderBidders.options.parse({}); //=> { bidders: 3 }
 * tells(
 *   tenderBidders,
 *   [
 *     { kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "建安公司", amount: 4200000, category: "works", method: "tender" } },
 *   ],
 * );
 * //=> ["工程 建安公司：招标订购 4200000 元，投标人不够：应有 报价 × 3，现有 0 份"]
 */
export const tenderBidders = defineRule({
  id: "general/tender-bidders",
  title: { zh: "招标投标人不少于三个", en: "A tender has enough bidders" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第二十八条第一款",
      confidence: "A1",
      note: "投标人少于三个的，招标人应当依法重新招标。",
    },
  ],
  remedy: { zh: "停止定标，依法重新招标。", en: "Do not award; hold the tender again." },
  keep: { zh: "投标文件、开标记录", en: "The bids and the record of their opening" },
  options: z.object({
    bidders: z.int().min(3).max(10).default(3),
  }),
  requires: ({ bidders }) =>
    procedure(from(purchaseOrder, { where: { method: { equals: "tender" } }, key: ["request"] }), "amount", {
      bands: [
        { from: 0, require: [required(from(quote, { key: ["request"] }), { atLeast: bidders, distinct: "supplier" })] },
      ],
    }),
  messages: {
    missing: {
      zh: "招标订购 {value} 元，投标人不够：应有 {required}，现有 {found} 份",
      en: "A tender of {value} CNY requires {required}, found {found}",
    },
  },
});
