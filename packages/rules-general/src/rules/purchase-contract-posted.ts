import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { purchaseContract, tenderStep } from "../entries/tenders.ts";
import { procurementRegulation } from "../laws.ts";

/**
 * The contract of a government purchase is posted within two working days 合同公告 (政府采购法实施条例第五十条, A1).
 *
 * @example
 * purchaseContractPosted.options.parse({}); //=> { workdays: 2 }
 * tells(purchaseContractPosted, [{ kind: "general/purchase-contract", at: "2025-11-12T10:00", data: { number: "ZB-07", title: "食堂改造合同", regime: "government", request: "q-7", amount: 4000000 } }]);
 * //=> ["食堂改造合同：签了合同没有公告，应在 2025年11月14日 24:00 前公告"]
 */
export const purchaseContractPosted = defineRule({
  id: "general/purchase-contract-posted",
  title: { zh: "两个工作日内公告采购合同", en: "Contracts are posted within two working days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementRegulation,
      clause: "第五十条",
      confidence: "A1",
      note: "自政府采购合同签订之日起2个工作日内公告，涉密内容除外。",
    },
  ],
  remedy: { zh: "今天在指定媒体公告。", en: "Post it today where the authority says." },
  keep: { zh: "合同公告网页", en: "The posting" },
  options: z.object({
    workdays: z.int().min(1).max(2).default(2),
  }),
  requires: ({ workdays }) =>
    followUp(from(tenderStep, { where: { step: { equals: "contract-posted" } }, key: ["number"] }), {
      after: from(purchaseContract, { where: { regime: { equals: "government" } }, key: ["number"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "签了合同没有公告，应在 {due} 前公告", en: "The contract was not posted by {due}" },
    late: { zh: "合同公告晚了：{at} 才公告，应在 {due} 前", en: "Contract posted late: at {at}, expected by {due}" },
  },
});
