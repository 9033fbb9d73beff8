import * as z from "zod";
import { fund, line, unit, words, yielding } from "./budget-fields.ts";
import { postings } from "./budget-posting.ts";
import { defineEntry } from "./define-entry.ts";
import { misfit } from "./misfit.ts";
import { phrase } from "./phrase.ts";
import { lessOf, wholeParts } from "./unit-digits.ts";

const positive = z.number().positive();

/** Neither or one of two, never both. */
const oneAtMost = (data: { readonly commitment?: unknown; readonly request?: unknown }, context: z.RefinementCtx) => {
  if (data.commitment === undefined || data.request === undefined) return;
  context.addIssue(misfit(["request"], phrase("oneOfCommitmentAndRequest")));
};

/**
 * Somebody asks for money or goods of a line 用款申请. It moves nothing: what waits for an answer is shown beside what is available.
 *
 * @example
 * const data = { line: "repair", amount: 26000, unit: "CNY", title: "防水维修" };
 * budgetRequest.yields?.entries({ id: "r1", kind: "budget/request", at: "2025-10-09", data }).map(({ data }) => `${data.stage} ${data.amount}`);
 * //=> ["requested 26000"]
 */
export const budgetRequest = defineEntry("budget/request", {
  title: { zh: "用款申请", en: "Budget request" },
  fields: { ...words, title: { zh: "事项", en: "title" } },
  data: z
    .object({ line, amount: positive, unit, title: z.string().optional(), purpose: z.string().optional() })
    .superRefine(wholeParts("amount")),
  roles: ["by"],
  backfillDays: 3,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, amount } }) =>
      postings("", { line, unit, source, document: "request" }, { requested: amount }),
  },
});

/**
 * A contract or order is placed 占用: the amount is no longer available. `settles` is how much of its request it answers, by default all of
 * its own amount.
 *
 * @example
 * const data = { line: "repair", amount: 25600, unit: "CNY", request: "r1", settles: 26000 };
 * budgetCommitment.yields?.entries({ id: "c1", kind: "budget/commitment", at: "2025-10-16", data }).map(({ data }) => `${data.chain} ${data.stage} ${data.amount}`);
 * //=> ["c1 available -25600", "c1 committed 25600", "r1 requested -26000"]
 */
export const budgetCommitment = defineEntry("budget/commitment", {
  title: { zh: "预算占用", en: "Commitment" },
  fields: { ...words, title: { zh: "事项", en: "title" }, supplier: { zh: "供应商", en: "supplier" } },
  data: z
    .object({
      line,
      amount: positive,
      unit,
      request: z.string().optional(),
      settles: z.number().min(0).optional(),
      title: z.string().optional(),
      purpose: z.string().optional(),
      supplier: z.string().optional(),
    })
    .superRefine(wholeParts("amount", "settles")),
  roles: ["by", "approver"],
  backfillDays: 3,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, amount, request, settles = amount } }) => {
      const face = { line, unit, source, document: "commitment" };
      const answered = request === undefined ? [] : postings("", { ...face, chain: request }, { requested: -settles });
      return [...postings("", face, { committed: amount, available: -amount }), ...answered];
    },
  },
});

/**
 * The rest of a commitment is given back, or a request is withdrawn or refused 释放. What an expense leaves over stays committed until then.
 *
 * @example
 * const data = { line: "repair", amount: 350, unit: "CNY", commitment: "c1", reason: "结算核减" };
 * budgetRelease.yields?.entries({ id: "x1", kind: "budget/release", at: "2025-12-15", data }).map(({ data }) => `${data.stage} ${data.amount}`);
 * //=> ["available 350", "committed -350"]
 */
export const budgetRelease = defineEntry("budget/release", {
  title: { zh: "占用释放", en: "Release" },
  fields: words,
  data: z
    .object({
      line,
      amount: positive,
      unit,
      commitment: z.string().optional(),
      request: z.string().optional(),
      reason: z.string().optional(),
    })
    .superRefine(wholeParts("amount"))
    .superRefine(oneAtMost)
    .superRefine(({ commitment, request }, context) => {
      if (commitment !== undefined || request !== undefined) return;
      context.addIssue(misfit(["commitment"], phrase("commitmentOrRequest")));
    }),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, amount, commitment, request } }) => {
      const face = { line, unit, source, document: "release" };
      return request === undefined
        ? postings(
            "",
            { ...face, ...(commitment === undefined ? {} : { chain: commitment }) },
            {
              committed: -amount,
              available: amount,
            },
          )
        : postings("", { ...face, chain: request }, { requested: -amount });
    },
  },
});

/**
 * Money or goods are spent 支出: of a commitment, straight from a request, or directly. `settles` is how much of that it uses up, by
 * default its own amount; what a commitment had too much stays committed until a release. A negative amount is a refund, and settles nothing.
 * `fund` says whose money it is.
 *
 * @example
 * const data = { line: "repair", amount: 950, unit: "CNY", commitment: "c1", settles: 1000 };
 * budgetExpense.yields?.entries({ id: "e1", kind: "budget/expense", at: "2025-10-08", data }).map(({ data }) => `${data.stage} ${data.amount}`);
 * //=> ["available 50", "committed -1000", "spent 950"]
 */
export const budgetExpense = defineEntry("budget/expense", {
  title: { zh: "预算支出", en: "Expense" },
  fields: { ...words, voucher: { zh: "凭证", en: "voucher" }, supplier: { zh: "收款单位", en: "supplier" } },
  data: z
    .object({
      line,
      amount: z.number(),
      unit,
      commitment: z.string().optional(),
      request: z.string().optional(),
      settles: z.number().min(0).optional(),
      fund,
      purpose: z.string().optional(),
      voucher: z.string().optional(),
      supplier: z.string().optional(),
    })
    .superRefine(wholeParts("amount", "settles"))
    .superRefine(oneAtMost),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries({ id: source, data: { line, unit, amount, fund, commitment, request, settles = Math.max(amount, 0) } }) {
      const face = { line, unit, source, document: "expense", fund };
      if (commitment !== undefined) {
        const gains = { available: lessOf(settles, amount, unit), committed: -settles, spent: amount };
        return postings("", { ...face, chain: commitment }, gains);
      }
      const answered = request === undefined ? [] : postings("", { ...face, chain: request }, { requested: -settles });
      return [...postings("", face, { available: -amount, spent: amount }), ...answered];
    },
  },
});
