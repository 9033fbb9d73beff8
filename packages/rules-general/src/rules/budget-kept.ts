import { ceiling, defineRule } from "@houqin/core";
import { budgetGranted, budgetSpent } from "../metrics/money.ts";

/**
 * On no line is more spent in a year than it was given 预算控制. 预算法第十三条 addresses state bodies (B, its text was not seen); for others it is internal
 * control.
 *
 * @example
 * tells(
 *   budgetKept,
 *   [
 *     { kind: "budget/posting", at: "2025-03-01", data: { line: "repair", stage: "appropriated", amount: 1000, source: "b-1", chain: "b-1", document: "appropriation" } },
 *     { kind: "budget/posting", at: "2025-09-01", data: { line: "repair", stage: "spent", amount: 1200, source: "v-1", chain: "v-1", document: "expense" } },
 *   ],
 *   { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-03-01" },
 * );
 * //=> ["维修专款 2025年 支出 1200 元，超过预算 1000 元"]
 */
export const budgetKept = defineRule({
  id: "general/budget-kept",
  title: { zh: "支出不超预算", en: "Spending stays within the budget" },
  severity: "error",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位内部控制：无预算不开支，有预算不超支",
      en: "Internal control: no spending without or above the budget",
    },
  },
  remedy: {
    zh: "停止在这个科目列支；确需的先办追加或调剂。",
    en: "Stop spending on this line; have it raised or moved first.",
  },
  keep: { zh: "预算批复和支出凭证", en: "The budget and the vouchers" },
  requires: () => ceiling(budgetSpent, { atMost: { metric: budgetGranted }, key: ["line"], period: "year" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 支出 {value} 元，超过预算 {bound} 元",
      en: "{key} {period}: {value} CNY spent, the budget is {bound}",
    },
  },
});
