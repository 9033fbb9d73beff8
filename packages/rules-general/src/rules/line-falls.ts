import { defineRule, everyOne, trend } from "@houqin/core";
import * as z from "zod";
import { budgetSpent, budgetSpentAll } from "../metrics/money.ts";

/**
 * Spending on each of these lines stays below that of the year before, or not far above 节约开支. A goal that plans set themselves.
 *
 * @example
 * lineFalls.options.parse({}); //=> { lines: ["repair"], times: 1 }
 * tells(
 *   lineFalls,
 *   [
 *     { kind: "budget/line", at: "2024-01-01", subject: "water", data: { name: "water", unit: "CNY" } },
 *     { kind: "budget/posting", at: "2025-03-01T09:00", data: { line: "water", stage: "spent", amount: 5, unit: "CNY", source: "s-water-2025-03-01T09:00", chain: "s-water-2025-03-01T09:00", document: "expense" } },
 *   ],
 *   { options: { lines: ["water"] } },
 * );
 * //=> ["water 2025年 支出 5 元，比上年多，最多 0 元"]
 */
export const lineFalls = defineRule({
  id: "general/line-falls",
  title: { zh: "维修等支出同比不增", en: "Spending on the line does not rise" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: {
    zh: "看多在哪几单；能自修、能利旧的不外包。",
    en: "See which jobs cost more; mend and reuse before buying.",
  },
  keep: { zh: "支出凭证", en: "The vouchers" },
  options: z.object({
    lines: z.array(z.string()).min(1).default(["repair"]),
    times: z.number().min(0.5).max(1.5).default(1),
  }),
  requires: ({ lines, times }) =>
    trend(budgetSpent, {
      atMost: { times },
      key: ["line"],
      each: everyOne(lines),
      period: "year",
      onlyIf: { metric: budgetSpentAll.id, period: "year", atLeast: 0.01 },
    }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 支出 {value} 元，比上年多，最多 {bound} 元",
      en: "{key} {period}: {value} CNY spent, at most {bound} against the year before",
    },
  },
});
