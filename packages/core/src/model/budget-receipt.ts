import * as z from "zod";
import { fund, line, unit, words, yielding } from "./budget-fields.ts";
import { postings } from "./budget-posting.ts";
import { defineEntry } from "./define-entry.ts";
import { wholeParts } from "./unit-digits.ts";

/**
 * Money or goods come in 收入: fees, a grant, what was sold. It gives no line more to spend; that is for an appropriation or a revision to
 * say. A negative amount is paid back.
 *
 * @example
 * const data = { line: "income", amount: 8400, unit: "CNY", fund: "meal-fee" };
 * budgetReceipt.yields?.entries({ id: "m1", kind: "budget/receipt", at: "2025-10-08", data }).map(({ data }) => `${data.fund} ${data.stage} ${data.amount}`);
 * //=> ["meal-fee received 8400"]
 */
export const budgetReceipt = defineEntry("budget/receipt", {
  title: { zh: "预算收入", en: "Receipt" },
  fields: { ...words, voucher: { zh: "凭证", en: "voucher" }, payer: { zh: "缴款单位", en: "payer" } },
  data: z
    .object({ line, amount: z.number(), unit, fund, payer: z.string().optional(), voucher: z.string().optional() })
    .superRefine(wholeParts("amount")),
  roles: ["by"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, amount, fund } }) =>
      postings("", { line, unit, source, document: "receipt", fund }, { received: amount }),
  },
});
