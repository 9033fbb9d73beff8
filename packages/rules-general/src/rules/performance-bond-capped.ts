import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { purchaseContract } from "../entries/tenders.ts";
import { procurementRegulation, tenderRegulation } from "../laws.ts";

/**
 * A performance bond is at most a tenth of the contract 履约保证金 (招标投标法实施条例第五十八条, A1; 政府采购法实施条例第四十八条, A1).
 *
 * @example
 * performanceBondCapped.options.parse({}); //=> { share: 0.1 }
 * tells(performanceBondCapped, [{ kind: "general/purchase-contract", at: "2025-12-15", data: { number: "ZB-07", title: "食堂改造合同", regime: "bidding", request: "q-7", amount: 4000000, performanceBond: 480000 } }]);
 * //=> ["食堂改造合同：履约保证金占合同金额的 0.12，最多 0.1"]
 */
export const performanceBondCapped = defineRule({
  id: "general/performance-bond-capped",
  title: { zh: "履约保证金不超百分之十", en: "Performance bonds stay within 10%" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第五十八条",
      confidence: "A1",
      note: "履约保证金不得超过中标合同金额的10%。",
    },
    {
      law: procurementRegulation,
      clause: "第四十八条",
      confidence: "A1",
      note: "履约保证金的数额不得超过政府采购合同金额的10%。",
    },
  ],
  remedy: { zh: "退还多收的部分，补签说明。", en: "Give back what is too much." },
  keep: { zh: "采购合同和保证金收据", en: "The contract and the receipt for the bond" },
  options: z.object({ share: z.number().min(0.01).max(0.1).default(0.1) }),
  requires: ({ share }) =>
    limit(
      from(purchaseContract, { where: { performanceBond: { exists: true } } }),
      { divide: ["performanceBond", "amount"] },
      { atMost: share },
    ),
  messages: {
    tooHigh: {
      zh: "履约保证金占合同金额的 {value}，最多 {bound}",
      en: "The performance bond is {value} of the contract, at most {bound}",
    },
  },
});
