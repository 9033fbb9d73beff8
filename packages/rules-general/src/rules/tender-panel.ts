import { defineRule, from, procedure, required } from "@houqin/core";
import * as z from "zod";
import { offerScore } from "../entries/offers.ts";
import { purchaseOrder } from "../entries/purchasing.ts";
import { tenderLaw } from "../laws.ts";

/**
 * The offers of a tender are scored by a panel of at least five 评标委员会 (招标投标法第三十七条, A1; it also wants an odd number, two thirds of them experts).
 *
 * @example
 * tenderPanel.options.parse({}); //=> { members: 5 }
 * tells(
 *   tenderPanel,
 *   [
 *     { kind: "general/purchase-order", at: "2025-11-12T12:00", data: { request: "q-1", supplier: "建安公司", amount: 4200000, category: "works", method: "tender" } },
 *   ],
 * );
 * //=> ["工程 建安公司：招标订购 4200000 元，打分的评委不够：应有 评标得分 × 5，现有 0 份"]
 */
export const tenderPanel = defineRule({
  id: "general/tender-panel",
  title: { zh: "评标委员会五人以上", en: "A panel of five scores a tender" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第三十七条第二款",
      confidence: "A1",
      note: "依法必须招标的项目，成员人数为五人以上单数，其中技术、经济等方面的专家不得少于成员总数的三分之二；本规则只数打分的人数，单双和专家比例由评审小组名单查。",
    },
  ],
  remedy: { zh: "补足评委重新评标。", en: "Complete the panel and score again." },
  keep: { zh: "评标报告、评委签到", en: "The report of the panel, and who came" },
  options: z.object({
    members: z.int().min(5).max(15).default(5),
  }),
  requires: ({ members }) =>
    procedure(from(purchaseOrder, { where: { method: { equals: "tender" } }, key: ["request"] }), "amount", {
      bands: [
        { from: 0, require: [required(from(offerScore, { key: ["request"] }), { atLeast: members, distinct: "by" })] },
      ],
    }),
  messages: {
    missing: {
      zh: "招标订购 {value} 元，打分的评委不够：应有 {required}，现有 {found} 份",
      en: "A tender of {value} CNY requires {required}, found {found}",
    },
  },
});
