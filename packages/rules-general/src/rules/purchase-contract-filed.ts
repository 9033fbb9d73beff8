import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { purchaseContract, tenderStep } from "../entries/tenders.ts";
import { procurementLaw } from "../laws.ts";

/**
 * A copy of the contract of a government purchase is filed within seven working days 合同备案 (政府采购法第四十七条, A1).
 *
 * @example
 * purchaseContractFiled.options.parse({}); //=> { workdays: 7 }
 * tells(purchaseContractFiled, [{ kind: "general/purchase-contract", at: "2025-11-12T10:00", data: { number: "ZB-07", title: "食堂改造合同", regime: "government", request: "q-7", amount: 4000000 } }]);
 * //=> ["食堂改造合同：签了合同没有备案，应在 2025年11月21日 24:00 前备案"]
 */
export const purchaseContractFiled = defineRule({
  id: "general/purchase-contract-filed",
  title: { zh: "七个工作日内报合同备案", en: "Contracts are filed within seven working days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: procurementLaw,
      clause: "第四十七条",
      confidence: "A1",
      note: "自签订之日起七个工作日内，将合同副本报政府采购监督管理部门和有关部门备案。",
    },
  ],
  remedy: { zh: "今天报送合同副本。", en: "File the copy today." },
  keep: { zh: "备案回执", en: "The receipt" },
  options: z.object({
    workdays: z.int().min(1).max(7).default(7),
  }),
  requires: ({ workdays }) =>
    followUp(from(tenderStep, { where: { step: { equals: "contract-filed" } }, key: ["number"] }), {
      after: from(purchaseContract, { where: { regime: { equals: "government" } }, key: ["number"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "签了合同没有备案，应在 {due} 前备案", en: "The contract was not filed by {due}" },
    late: { zh: "合同备案晚了：{at} 才报，应在 {due} 前", en: "Contract filed late: at {at}, expected by {due}" },
  },
});
