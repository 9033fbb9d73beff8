import { defineRule, from, validity } from "@houqin/core";
import * as z from "zod";
import { revenue } from "../entries/contracts.ts";
import { contractsInForce } from "../registers/business.ts";

/**
 * Revenue rests on a contract that is in force 有合同才有收入. Internal control.
 *
 * @example
 * revenueUnderContract.options.parse({}); //=> { warnDays: 30 }
 * tells(revenueUnderContract, [{ kind: "company/revenue", at: "2026-03-10T09:00", data: { line: "rent", external: true, contract: "c-9", amount: 3000 } }]);
 * //=> ["合同“c-9”没有登记或不在有效期内，却有收入入账"]
 */
export const revenueUnderContract = defineRule({
  id: "company/revenue-under-contract",
  title: { zh: "经营收入有有效合同", en: "Revenue rests on a contract in force" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位收入和合同管理制度", en: "The unit's own rules for revenue and contracts" } },
  remedy: {
    zh: "查这笔收入依据哪份合同，过期的先续签再收款。",
    en: "Find the contract; renew it before taking money.",
  },
  keep: { zh: "合同和收款凭证", en: "The contract and the receipt" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(contractsInForce, { when: { entries: from(revenue, { key: ["contract"] }) }, warnDays }),
  messages: {
    tooLow: {
      zh: "合同“{key}”没有登记或不在有效期内，却有收入入账",
      en: "Revenue was booked on {key}, which is not in force",
    },
    expiring: { zh: "合同“{key}” {until} 到期，请办续签", en: "Contract {key} runs out on {until}; renew it" },
  },
});
