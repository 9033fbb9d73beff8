import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { purchaseContract, tenderStep } from "../entries/tenders.ts";
import { tenderRegulation } from "../laws.ts";

/**
 * Bid bonds go back within five days of the contract 退还投标保证金 (招标投标法实施条例第五十七条, A1).
 *
 * @example
 * bidBondsReturned.options.parse({}); //=> { days: 5 }
 * tells(bidBondsReturned, [{ kind: "general/purchase-contract", at: "2025-11-12T10:00", data: { number: "ZB-07", title: "食堂改造合同", regime: "bidding", request: "q-7", amount: 4000000, bidBond: 80000 } }]);
 * //=> ["食堂改造合同：签合同后没有退投标保证金，应在 2025年11月17日 24:00 前退还"]
 */
export const bidBondsReturned = defineRule({
  id: "general/bid-bonds-returned",
  title: { zh: "签约后五天内退投标保证金", en: "Bid bonds are returned within five days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: tenderRegulation,
      clause: "第五十七条第二款",
      confidence: "A1",
      note: "最迟在书面合同签订后5日内退还投标保证金及银行同期存款利息。",
    },
  ],
  remedy: { zh: "今天办退款，连同存款利息。", en: "Return them today, with the interest." },
  keep: { zh: "退款凭证", en: "The receipts" },
  options: z.object({
    days: z.int().min(1).max(5).default(5),
  }),
  requires: ({ days }) =>
    followUp(from(tenderStep, { where: { step: { equals: "bonds-returned" } }, key: ["number"] }), {
      after: from(purchaseContract, {
        where: { regime: { in: ["bidding", "own"] }, bidBond: { exists: true } },
        key: ["number"],
      }),
      within: { days },
    }),
  messages: {
    missed: { zh: "签合同后没有退投标保证金，应在 {due} 前退还", en: "The bid bonds were not returned by {due}" },
    late: {
      zh: "投标保证金退晚了：{at} 才退，应在 {due} 前",
      en: "Bid bonds returned late: at {at}, expected by {due}",
    },
  },
});
