import { defineRule, trend } from "@houqin/core";
import { satisfiedLogistics } from "@houqin/rules-general";
import * as z from "zod";
import { revenueOutside } from "../metrics/business.ts";

/**
 * Revenue from outside the group does not fall below so many times that of the year before 外部市场收入. A goal of plans; services inside must
 * not suffer for it.
 *
 * @example
 * outsideRevenueGrows.options.parse({}); //=> { times: 1, satisfied: 0.85 }
 * tells(outsideRevenueGrows, [
 *   { kind: "company/revenue", at: "2025-05-10T09:00", data: { line: "property", external: true, contract: "c-1", amount: 50000 } },
 *   { kind: "company/revenue", at: "2026-05-10T09:00", data: { line: "property", external: true, contract: "c-1", amount: 45000 } },
 *   { kind: "general/survey", at: "2026-06-01T09:00", data: { about: "logistics", group: "staff", asked: 100, returned: 90, satisfied: 85 } },
 * ], { period: { from: "2026-01-01", to: "2026-12-31" }, asOf: "2027-02-28" });
 * //=> ["2026年 外部市场收入 45000 元，不应低于 50000 元"]
 */
export const outsideRevenueGrows = defineRule({
  id: "company/outside-revenue-grows",
  title: { zh: "外部市场收入增长", en: "Revenue from outside grows" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "经营目标：巩固内部市场、拓宽外部市场", en: "A business goal: keep the inner market, widen the outer" },
  },
  remedy: {
    zh: "看哪份对外合同减了量，找新项目；不能靠降低对内服务。",
    en: "See which contract shrank; win new ones, never at the cost of those inside.",
  },
  keep: { zh: "收入台账", en: "The revenue book" },
  options: z.object({
    times: z.number().min(0.5).max(3).default(1),
    satisfied: z.number().min(0.5).max(1).default(0.85),
  }),
  requires: ({ times, satisfied }) =>
    trend(revenueOutside, {
      period: "year",
      atLeast: { times },
      guard: { metric: satisfiedLogistics, atLeast: satisfied },
    }),
  messages: {
    tooLow: {
      zh: "{period} 外部市场收入 {value} 元，不应低于 {bound} 元",
      en: "{period}: {value} CNY from outside, expected at least {bound}",
    },
    guardFailed: {
      zh: "{period} 外部收入上去了，内部满意率却只有 {value}，应不低于 {bound}",
      en: "{period}: revenue grew, but only {value} are satisfied inside, expected {bound}",
    },
  },
});
