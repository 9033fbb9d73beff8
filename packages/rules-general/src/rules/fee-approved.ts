import { defineRule, from, validity } from "@houqin/core";
import { feeCharge } from "../entries/fees.ts";
import { feesApproved } from "../registers/premises.ts";

/**
 * Nothing is charged without an approval that is in force 规范收费. The approval is the price authority's or the site's own, by the kind of fee.
 *
 * @example
 * tells(
 *   feeApproved,
 *   [
 *     { kind: "general/fee-charge", at: "2025-11-12", data: { fee: "uniform", rate: 300 } },
 *   ],
 * );
 * //=> ["uniform 没有有效的收费批准，不得收取"]
 */
export const feeApproved = defineRule({
  id: "general/fee-approved",
  title: { zh: "收费有批准、在有效期内", en: "Fees are approved and in force" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "收费项目由价格主管部门或单位依规批准，依据见批准文号",
      en: "The price authority or the site approves a fee; its approval number is the basis",
    },
  },
  remedy: {
    zh: "停止收取，已收的退还；需要收的先报批。",
    en: "Stop charging and pay back; have the fee approved first.",
  },
  keep: { zh: "收费批准文件和收费票据", en: "The approval, and the receipts" },
  requires: () => validity(feesApproved, { when: { entries: from(feeCharge, { key: ["fee"] }) } }),
  messages: {
    tooLow: { zh: "{key} 没有有效的收费批准，不得收取", en: "{key} has no approval in force and must not be charged" },
  },
});
