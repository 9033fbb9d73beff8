import * as z from "zod";
import { line, unit, words, yielding } from "./budget-fields.ts";
import { Month, postings } from "./budget-posting.ts";
import { defineEntry } from "./define-entry.ts";
import { Day } from "./field.ts";
import { misfit } from "./misfit.ts";
import { phrase } from "./phrase.ts";
import { wholeParts } from "./unit-digits.ts";

const positive = z.number().positive();

/**
 * A line is given its amount 预算批复; `month` binds it to one month. Amounts are in `unit`, for money with at most its decimals.
 *
 * @example
 * const data = { line: "food", amount: 480000, unit: "CNY" };
 * budgetAppropriation.yields?.entries({ id: "a1", kind: "budget/appropriation", at: "2026-01-01", data }).map(({ data }) => `${data.stage} ${data.amount}`);
 * //=> ["appropriated 480000", "available 480000"]
 */
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

/**
 * A line's amount is raised, or lowered by a negative `change` 预算调整.
 *
 * @example
 * const data = { line: "food", change: -2000, unit: "CNY", reason: "压减" };
 * budgetRevision.yields?.entries({ id: "v1", kind: "budget/revision", at: "2026-04-01", data }).map(({ data }) => `${data.stage} ${data.amount}`);
 * //=> ["appropriated -2000", "available -2000"]
 */
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
      context.addIssue(misfit(["to"], phrase("otherLineOrMonth")));
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
 *
 * @example
 * const data = { line: "food", out: "2025-12-31", amount: 300, unit: "CNY", commitment: "c1" };
 * budgetCarryOver.yields?.entries({ id: "k1", kind: "budget/carry-over", at: "2026-01-01", data }).map(({ name, at, data }) => `${name} ${at} ${data.amount}`);
 * //=> ["out-appropriated 2025-12-31T23:59 -300", "out-committed 2025-12-31T23:59 -300", "in-appropriated undefined 300", "in-committed undefined 300"]
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
