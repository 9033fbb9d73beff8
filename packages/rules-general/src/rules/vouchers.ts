import { defineRule, presence } from "@houqin/core";
import { invoice } from "../entries/money.ts";

/**
 * An invoice has its voucher and the approver's name 报销凭证. The site's own accounting rules.
 *
 * @example
 * "requirement" in vouchers.judge && vouchers.judge.requirement({});
 * //=> { shape: "presence", of: { kind: "general/invoice" }, parts: [{ path: "voucher" }, { path: "approver" }] }
 * tells(
 *   vouchers,
 *   [
 *     { kind: "general/invoice", at: "2025-11-12", data: { number: "24-118", fund: "repair", line: "repair", amount: 860, voucher: "发票.pdf" } },
 *   ],
 * );
 * //=> ["24-118：报销单据不全，缺 审批人"]
 */
export const vouchers = defineRule({
  id: "general/vouchers",
  title: { zh: "报销附凭证", en: "Spending has its voucher" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位财务报销制度", en: "The site's own rules for reimbursement" } },
  remedy: { zh: "补发票或审批签字，缺的不予入账。", en: "Add the voucher or approval before it is booked." },
  keep: { zh: "发票和审批单", en: "Invoices and approvals" },
  requires: () => presence(invoice, ["voucher", "approver"]),
  messages: {
    absent: { zh: "报销单据不全，缺 {parts}", en: "The claim lacks {parts}" },
  },
});
