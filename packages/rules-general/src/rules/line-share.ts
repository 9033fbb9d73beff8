import { budgetPosting, defineRule, from, ratio, sumOf } from "@houqin/core";
import * as z from "zod";
import { budgetGrantedAll, inYuan } from "../metrics/money.ts";

/**
 * These lines together get at least such a share of the year's budget 投资倾斜. A goal that plans set themselves.
 *
 * @example
 * lineShare.options.parse({}); //=> { lines: ["equipment"], share: 0.2 }
 * tells(
 *   lineShare,
 *   [
 *     { kind: "budget/line", at: "2024-01-01", subject: "equipment", data: { name: "equipment", unit: "CNY" } },
 *     { kind: "budget/line", at: "2024-01-01", subject: "repair", data: { name: "repair", unit: "CNY" } },
 *     { kind: "budget/posting", at: "2025-03-01T09:00", data: { line: "repair", stage: "appropriated", amount: 800, unit: "CNY", source: "s-repair-2025-03-01T09:00", chain: "s-repair-2025-03-01T09:00", document: "appropriation" } },
 *     { kind: "budget/posting", at: "2025-03-01T09:00", data: { line: "equipment", stage: "appropriated", amount: 190, unit: "CNY", source: "s-equipment-2025-03-01T09:00", chain: "s-equipment-2025-03-01T09:00", document: "appropriation" } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" },
 * );
 * //=> ["2025年 该项投入占预算的 19.2%，目标不低于 20%"]
 */
export const lineShare = defineRule({
  id: "general/line-share",
  title: { zh: "投入倾斜到位", en: "The line gets its share of the money" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: { zh: "下次调剂时优先补这一块。", en: "Give it more at the next change of the budget." },
  keep: { zh: "预算批复", en: "The budget" },
  options: z.object({
    lines: z.array(z.string()).min(1).default(["equipment"]),
    share: z.number().min(0.01).max(1).default(0.2),
  }),
  requires: ({ lines, share }) =>
    ratio(
      sumOf(from(budgetPosting, { where: { ...inYuan("appropriated"), line: { in: lines } } }), "amount"),
      budgetGrantedAll,
      { atLeast: share, period: "year" },
    ),
  messages: {
    tooLow: {
      zh: "{period} 该项投入占预算的 {value}，目标不低于 {bound}",
      en: "{period}: these lines have {value} of the budget, expected at least {bound}",
    },
  },
});
