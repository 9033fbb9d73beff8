import { defineRule, limit } from "@houqin/core";
import { feeCharge } from "../entries/fees.ts";

/**
 * Nobody pays more than the approved rate 不超标准收费. The rate is that of the approval.
 *
 * @example
 * tells(
 *   feeWithinRate,
 *   [
 *     { kind: "general/fee-item", at: "2025-09-01", data: { name: "校服费", rate: 280, approval: "价费〔2025〕3号", validFrom: "2025-09-01" }, subject: "uniform" },
 *     { kind: "general/fee-charge", at: "2025-11-12", data: { fee: "uniform", rate: 300 } },
 *   ],
 * );
 * //=> ["校服费：每人收 300 元，批准标准 280 元"]
 */
export const feeWithinRate = defineRule({
  id: "general/fee-within-rate",
  title: { zh: "收费不超批准标准", en: "Nobody is charged above the rate" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "收费标准以批准文件为准", en: "The approval sets the rate" } },
  remedy: { zh: "多收的当天退还，查清收费依据。", en: "Pay back today what was too much, and see how it came about." },
  keep: { zh: "收费批准文件和收费票据", en: "The approval, and the receipts" },
  requires: () => limit(feeCharge, "rate", { atMost: { path: "fee.rate" } }),
  messages: {
    tooHigh: { zh: "每人收 {value} 元，批准标准 {bound} 元", en: "{value} CNY a head, the approved rate is {bound}" },
  },
});
