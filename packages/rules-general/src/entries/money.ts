import { defineEntry, quantity } from "@houqin/core";
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
 * Money moves 分录. Only other documents yield it; `amount` is never negative, `stage` says the direction, `source` is the document's id.
 */
export const posting = defineEntry("general/posting", {
  title: { zh: "分录", en: "Posting" },
  data: z.object({
    fund: Fund,
    line: BudgetLine,
    stage: z.enum(["available", "committed", "spent", "received"]),
    amount: quantity("CNY").nonnegative(),
    source: z.string(),
  }),
  backfillDays: 7,
});

/**
 * An invoice is paid or reimbursed 发票报销. It yields the posting.
 *
 * @example
 * const data = { number: "24-118", fund: "repair", line: "equipment", amount: 860 };
 * const entry = { id: "v1", kind: "general/invoice", at: "2025-10-08", data };
 * invoice.yields?.entries(entry).map((yielded) => yielded.data.stage); //=> ["spent"]
 */
export const invoice = defineEntry("general/invoice", {
  title: { zh: "发票报销", en: "Invoice" },
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
    kinds: [posting.id],
    entries: ({ id, data: { fund, line, amount } }) => [
      { name: "posting", kind: posting.id, actors: {}, data: { fund, line, stage: "spent", amount, source: id } },
    ],
  },
});
