import { budgetPosting, defineRule, from, sumOf, trend } from "@houqin/core";
import * as z from "zod";

/**
 * Spending on a line stays below that of the year before, or not far above 节约开支. A goal that plans set themselves; `line` names the line.
 *
 * @example
 * lineFalls.options.parse({}); //=> { line: "repair", times: 1 }
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
    line: z.string().default("repair"),
    times: z.number().min(0.5).max(1.5).default(1),
  }),
  requires: ({ line, times }) =>
    trend(sumOf(from(budgetPosting, { where: { stage: { equals: "spent" }, line: { within: line } } }), "amount"), {
      atMost: { times },
      period: "year",
    }),
  messages: {
    tooHigh: {
      zh: "{period} 支出 {value} 元，比上年多，最多 {bound} 元",
      en: "{period}: {value} CNY spent, at most {bound} against the year before",
    },
  },
});
