import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { budgetExecution } from "../metrics/money.ts";

/**
 * Of each line at least such a share is spent in the year, so that what is needed is really put in 有效投入. A goal that plans set themselves.
 *
 * @example
 * budgetExecuted.options.parse({}); //=> { share: 0.9 }
 * tells(
 *   budgetExecuted,
 *   [
 *     { kind: "budget/line", at: "2024-01-01", subject: "repair", data: { name: "repair", unit: "CNY" } },
 *     { kind: "budget/posting", at: "2025-03-01T09:00", data: { line: "repair", stage: "appropriated", amount: 1000, unit: "CNY", source: "s-repair-2025-03-01T09:00", chain: "s-repair-2025-03-01T09:00", document: "appropriation" } },
 *     { kind: "budget/posting", at: "2025-03-01T09:00", data: { line: "repair", stage: "spent", amount: 899, unit: "CNY", source: "s-repair-2025-03-01T09:00", chain: "s-repair-2025-03-01T09:00", document: "expense" } },
 *   ],
 *   { asOf: "2026-08-31" },
 * );
 * //=> ["维修专款 2025年 预算只执行了 89.9%，不应低于 90%"]
 */
export const budgetExecuted = defineRule({
  id: "general/budget-executed",
  title: { zh: "预算执行不低于进度", en: "Enough of the budget is spent" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，比例由单位定", en: "A goal of the plan; the share is the site's own" } },
  remedy: {
    zh: "查是没干还是没结账；用不完的及早调剂。",
    en: "See whether work or payment lags, and move early what will not be used.",
  },
  keep: { zh: "预算执行表", en: "The table of the budget's execution" },
  options: z.object({
    share: z.number().min(0.3).max(1).default(0.9),
  }),
  requires: ({ share }) => ceiling(budgetExecution, { atLeast: share, key: ["line"], period: "year" }),
  messages: {
    tooLow: {
      zh: "{key} {period} 预算只执行了 {value}，不应低于 {bound}",
      en: "{key} {period}: {value} of the budget spent, expected at least {bound}",
    },
  },
});
