import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { purchaseContract, tenderStep } from "../entries/tenders.ts";
import { procurementLaw, tenderLaw } from "../laws.ts";

/**
 * The contract is signed within thirty days of the notice of award 签订合同 (招标投标法第四十六条, A1; 政府采购法第四十六条, A1).
 *
 * @example
 * purchaseContractSigned.options.parse({}); //=> { days: 30 }
 * tells(purchaseContractSigned, [{ kind: "general/tender-step", at: "2025-11-12T10:00", data: { number: "ZB-07", regime: "government", step: "notice-sent" } }], { asOf: "2026-02-28" });
 * //=> ["ZB-07：发出通知书后没有签合同，应在 2025年12月12日 24:00 前签订"]
 */
export const purchaseContractSigned = defineRule({
  id: "general/purchase-contract-signed",
  title: { zh: "中标后三十天内签合同", en: "Contracts are signed within thirty days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderLaw,
      clause: "第四十六条第一款",
      confidence: "A1",
      note: "自中标通知书发出之日起三十日内订立书面合同。",
    },
    {
      law: procurementLaw,
      clause: "第四十六条第一款",
      confidence: "A1",
      note: "自中标、成交通知书发出之日起三十日内签订政府采购合同。",
    },
  ],
  remedy: {
    zh: "马上签；对方不签的，按排序定下一名或重新采购。",
    en: "Sign now; if they will not, take the next or start anew.",
  },
  keep: { zh: "中标通知书和采购合同", en: "The notice of award and the contract" },
  options: z.object({
    days: z.int().min(5).max(30).default(30),
  }),
  requires: ({ days }) =>
    followUp(from(purchaseContract, { key: ["number"] }), {
      after: from(tenderStep, { where: { step: { equals: "notice-sent" } }, key: ["number"] }),
      within: { days },
    }),
  messages: {
    missed: { zh: "发出通知书后没有签合同，应在 {due} 前签订", en: "No contract was signed by {due}" },
    late: { zh: "合同签晚了：{at} 才签，应在 {due} 前", en: "Contract signed late: at {at}, expected by {due}" },
  },
});
