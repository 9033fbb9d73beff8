import {
  budgetPosting,
  commonFunds,
  commonLines,
  defineEntry,
  postings,
  quantity,
  type YieldedEntry,
} from "@houqin/core";
import * as z from "zod";

/** Where money comes from 资金来源: running costs, the repair fund, meal fees, a project. */
export const Fund = z.enum(["operating", "repair", "meal-fee", "project"]);

/** What money is spent on, or `income` 科目. */
export const BudgetLine = z.enum([
  "food",
  "gas",
  "water",
  "electric",
  "repair",
  "equipment",
  "cleaning",
  "wages",
  "income",
  "other",
]);

/**
 * An invoice is paid or reimbursed 发票报销: what was available on its line is spent, of its fund.
 *
 * @example
 * const data = { number: "24-118", fund: "repair", line: "equipment", amount: 860 };
 * const entry = { id: "v1", kind: "general/invoice", at: "2025-10-08", data };
 * invoice.yields?.entries(entry).map(({ name, data }) => `${name} ${data.fund} ${data.line} ${data.amount}`);
 * //=> ["available repair equipment -860", "spent repair equipment 860"]
 */
export const invoice = defineEntry("general/invoice", {
  title: { zh: "发票报销", en: "Invoice" },
  label: "number",
  fields: {
    number: { zh: "发票号", en: "number" },
    fund: { zh: "资金", en: "fund", values: commonFunds },
    line: { zh: "用途", en: "line", values: commonLines },
    amount: { zh: "金额", en: "amount" },
    voucher: { zh: "凭证", en: "voucher" },
    by: { zh: "报销人", en: "claimant" },
    approver: { zh: "审批人", en: "approver" },
  },
  data: z.object({
    number: z.string(),
    fund: Fund,
    line: BudgetLine.exclude(["income"]),
    amount: quantity("CNY").nonnegative(),
    voucher: z.string().optional(),
  }),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: [budgetPosting.id],
    entries: ({ id: source, data: { fund, line, amount } }) => expensed({ source, fund, line }, amount),
  },
});

/** Of which document, fund and line money moves. */
export interface MoneyFace {
  readonly source: string;
  readonly fund: z.infer<typeof Fund>;
  readonly line: z.infer<typeof BudgetLine>;
}

/** The postings of a document that pays directly: what was available is spent. */
export function expensed(face: MoneyFace, amount: number): readonly YieldedEntry[] {
  return postings("", { ...face, unit: "CNY", document: "expense" }, { available: -amount, spent: amount });
}

/** The postings of a document by which money comes in. */
export function received(face: MoneyFace, amount: number): readonly YieldedEntry[] {
  return postings("", { ...face, unit: "CNY", document: "receipt" }, { received: amount });
}
