import { budgetPosting, defineEntry, documentId, postings, quantity } from "@houqin/core";
import * as z from "zod";

/** Where money comes from 资金来源: running costs, the repair fund, meal fees, a project. */
export const Fund = z.enum(["operating", "repair", "meal-fee", "project"]);

/** What people call them. */
export const fundTitles = {
  operating: { zh: "公用经费", en: "operating fund" },
  repair: { zh: "维修专款", en: "repair fund" },
  "meal-fee": { zh: "伙食费", en: "meal fees" },
  project: { zh: "项目资金", en: "project fund" },
} as const;

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

/** What people call them. */
export const lineTitles = {
  food: { zh: "食材", en: "food" },
  gas: { zh: "燃气", en: "gas" },
  water: { zh: "水费", en: "water" },
  electric: { zh: "电费", en: "electricity" },
  repair: { zh: "维修", en: "repairs" },
  equipment: { zh: "设备", en: "equipment" },
  cleaning: { zh: "保洁", en: "cleaning" },
  wages: { zh: "劳务", en: "wages" },
  income: { zh: "收入", en: "income" },
  other: { zh: "其他", en: "other" },
} as const;

/**
 * Money moves 分录. Only other documents yield it; `amount` is never negative, `stage` says the direction, `source` is the document's id.
 */
export const posting = defineEntry("general/posting", {
  title: { zh: "分录", en: "Posting" },
  fields: {
    fund: { zh: "资金", en: "fund", values: fundTitles },
    line: { zh: "用途", en: "line", values: lineTitles },
    stage: {
      zh: "环节",
      en: "stage",
      values: {
        available: { zh: "可用", en: "available" },
        committed: { zh: "占用", en: "committed" },
        spent: { zh: "支出", en: "spent" },
        received: { zh: "收入", en: "received" },
      },
    },
    amount: { zh: "金额", en: "amount" },
    source: { zh: "来源单据", en: "source" },
  },
  data: z.object({
    fund: Fund,
    line: BudgetLine,
    stage: z.enum(["available", "committed", "spent", "received"]),
    amount: quantity("CNY").nonnegative(),
    source: documentId(),
  }),
  backfillDays: 7,
});

/**
 * An invoice is paid or reimbursed 发票报销. It yields the posting, and those on the budget line of the same name.
 *
 * @example
 * const data = { number: "24-118", fund: "repair", line: "equipment", amount: 860 };
 * const entry = { id: "v1", kind: "general/invoice", at: "2025-10-08", data };
 * invoice.yields?.entries(entry).map(({ kind, data }) => `${kind} ${data.stage} ${data.amount}`);
 * //=> ["general/posting spent 860", "budget/posting available -860", "budget/posting spent 860"]
 */
export const invoice = defineEntry("general/invoice", {
  title: { zh: "发票报销", en: "Invoice" },
  label: "number",
  fields: {
    number: { zh: "发票号", en: "number" },
    fund: { zh: "资金", en: "fund", values: fundTitles },
    line: { zh: "用途", en: "line", values: lineTitles },
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
    kinds: [posting.id, budgetPosting.id],
    entries: ({ id, data: { fund, line, amount } }) => [
      { name: "posting", kind: posting.id, actors: {}, data: { fund, line, stage: "spent", amount, source: id } },
      ...expensed(id, line, amount),
    ],
  },
});

/** Budget postings of a document that pays directly: what was available is spent. */
export function expensed(source: string, line: string, amount: number) {
  return postings("budget-", { line, unit: "CNY", source, document: "expense" }, { available: -amount, spent: amount });
}
