import * as z from "zod";
import { budgetLine } from "./budget-line.ts";
import { budgetPosting, Month, postings } from "./budget-posting.ts";
import { defineEntry } from "./define-entry.ts";
import { Day, ref } from "./field.ts";
import { lessOf, Unit, wholeParts } from "./unit-digits.ts";

const line = ref("budget/line");
const unit = Unit.default("CNY");
const positive = z.number().positive();
const yielding = [budgetPosting.id];
const words = {
  line: { zh: "预算科目", en: "line" },
  amount: { zh: "金额或数量", en: "amount" },
  unit: { zh: "计量单位", en: "unit" },
  month: { zh: "额度月份", en: "month" },
  purpose: { zh: "用途", en: "purpose" },
  reason: { zh: "事由", en: "reason" },
  settles: { zh: "冲销数", en: "settles" },
  request: { zh: "申请单", en: "request" },
  commitment: { zh: "占用单", en: "commitment" },
  by: { zh: "经办人", en: "by" },
  approver: { zh: "审批人", en: "approver" },
} as const;
/** Neither or one of two, never both. */
const oneAtMost = (data: { readonly commitment?: unknown; readonly request?: unknown }, context: z.RefinementCtx) => {
  if (data.commitment === undefined || data.request === undefined) return;
  context.addIssue({ code: "custom", path: ["request"], message: "expected a commitment or a request, not both" });
};

/** A line is given its amount 预算批复; `month` binds it to one month. */
export const budgetAppropriation = defineEntry("budget/appropriation", {
  title: { zh: "预算批复", en: "Appropriation" },
  fields: { ...words, number: { zh: "批复文号", en: "number" } },
  data: z
    .object({ line, amount: positive, unit, month: Month.optional(), number: z.string().optional() })
    .superRefine(wholeParts("amount")),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, amount, month } }) =>
      postings(
        "",
        { line, unit, source, document: "appropriation", month },
        { appropriated: amount, available: amount },
      ),
  },
});

/** A line's amount is raised, or lowered by a negative `change` 预算调整. */
export const budgetRevision = defineEntry("budget/revision", {
  title: { zh: "预算调整", en: "Revision" },
  fields: { ...words, change: { zh: "调增（调减为负）", en: "change" } },
  data: z
    .object({ line, change: z.number(), unit, month: Month.optional(), reason: z.string().min(1) })
    .superRefine(wholeParts("change")),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, unit, change, month } }) =>
      postings("", { line, unit, source, document: "revision", month }, { appropriated: change, available: change }),
  },
});

/**
 * An amount goes from one line to another 预算调剂, approved by somebody else. With one line and two months it is borrowed from a later
 * month, or put off to one 跨月调剂.
 *
 * @example
 * const data = { from: "water", to: "repair", amount: 800, unit: "CNY", reason: "水管抢修" };
 * budgetTransfer.yields?.entries({ id: "t1", kind: "budget/transfer", at: "2025-10-08", data }).map(({ name, data }) => `${name} ${data.amount}`);
 * //=> ["from-appropriated -800", "from-available -800", "to-appropriated 800", "to-available 800"]
 */
export const budgetTransfer = defineEntry("budget/transfer", {
  title: { zh: "预算调剂", en: "Transfer" },
  fields: {
    ...words,
    from: { zh: "调出科目", en: "from" },
    to: { zh: "调入科目", en: "to" },
    fromMonth: { zh: "调出月份", en: "from month" },
    toMonth: { zh: "调入月份", en: "to month" },
  },
  data: z
    .object({
      from: line,
      to: line,
      amount: positive,
      unit,
      fromMonth: Month.optional(),
      toMonth: Month.optional(),
      reason: z.string().min(1),
    })
    .superRefine(wholeParts("amount"))
    .superRefine(({ from, to, fromMonth, toMonth }, context) => {
      if (from !== to || fromMonth !== toMonth) return;
      context.addIssue({
        code: "custom",
        path: ["to"],
        message: "expected another line, or another month of the line",
      });
    }),
  roles: ["by", "approver"],
  backfillDays: 7,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { from, to, unit, amount, fromMonth, toMonth } }) => {
      const face = { unit, source, document: "transfer" };
      return [
        ...postings("from-", { ...face, line: from, month: fromMonth }, { appropriated: -amount, available: -amount }),
        ...postings("to-", { ...face, line: to, month: toMonth }, { appropriated: amount, available: amount }),
      ];
    },
  },
});

/**
 * What a period leaves over goes into the next 结转: out of the period that ends with the day `out`, into the one in which the entry is.
 * With a `commitment` it is what that one still holds, else what is available.
 */
export const budgetCarryOver = defineEntry("budget/carry-over", {
  title: { zh: "预算结转", en: "Carry-over" },
  fields: {
    ...words,
    fromLine: { zh: "转出科目", en: "from line" },
    out: { zh: "转出期间末日", en: "last day of the period left" },
  },
  data: z
    .object({
      line,
      fromLine: line.optional(),
      out: Day,
      amount: positive,
      unit,
      commitment: z.string().optional(),
      reason: z.string().optional(),
    })
    .superRefine(wholeParts("amount")),
  roles: ["by", "approver"],
  backfillDays: 30,
  yields: {
    kinds: yielding,
    entries: ({ id: source, data: { line, fromLine = line, out, unit, amount, commitment: chain } }) => {
      const face = { unit, source, document: "carry-over", ...(chain === undefined ? {} : { chain }) };
      const gains = (by: number) => ({ appropriated: by, [chain === undefined ? "available" : "committed"]: by });
      return [
        ...postings("out-", { ...face, line: fromLine, day: out }, gains(-amount)),
        ...postings("in-", { ...face, line }, gains(amount)),
      ];
    },
  },
});

/** Somebody asks for money or goods of a line 用款申请. It moves nothing: what waits for an answer is shown beside what is available. */
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

/** The rest of a commitment is given back, or a request is withdrawn or refused 释放. What an expense leaves over stays committed until then. */
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
      context.addIssue({ code: "custom", path: ["commitment"], message: "expected a commitment or a request" });
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
    entries({ id: source, data: { line, unit, amount, commitment, request, settles = Math.max(amount, 0) } }) {
      const face = { line, unit, source, document: "expense" };
      if (commitment !== undefined) {
        const gains = { available: lessOf(settles, amount, unit), committed: -settles, spent: amount };
        return postings("", { ...face, chain: commitment }, gains);
      }
      const answered = request === undefined ? [] : postings("", { ...face, chain: request }, { requested: -settles });
      return [...postings("", face, { available: -amount, spent: amount }), ...answered];
    },
  },
});

/** The documents that move budgets. */
export const budgetDocuments = Object.freeze([
  budgetAppropriation,
  budgetRevision,
  budgetTransfer,
  budgetCarryOver,
  budgetRequest,
  budgetCommitment,
  budgetRelease,
  budgetExpense,
] as const);

/** Every kind of a budget. */
export const budgetKinds = Object.freeze([budgetLine, budgetPosting, ...budgetDocuments] as const);
