import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { costToRevenue } from "../metrics/business.ts";

/**
 * Running costs stay within so many times the revenue over each half year 增收节支. A goal of plans.
 *
 * @example
 * costsBelowRevenue.options.parse({}); //=> { times: 1 }
 * tells(costsBelowRevenue, [
 *   { kind: "company/revenue", at: "2026-03-10T09:00", data: { line: "property", external: true, contract: "c-1", amount: 50000 } },
 *   { kind: "general/invoice", at: "2026-03-11", data: { number: "26-7", fund: "operating", line: "repair", amount: 61000 } },
 * ], { period: { from: "2026-01-01", to: "2026-06-30" }, asOf: "2026-08-31" });
 * //=> ["2026年上半年 支出占收入的 122%，目标不超过 100%"]
 */
export const costsBelowRevenue = defineRule({
  id: "company/costs-below-revenue",
  title: { zh: "增收节支，收支平衡", en: "Costs stay within revenue" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "经营目标，比例由单位定", en: "A business goal; the figure is the unit's own" } },
  remedy: {
    zh: "分科目看超在哪里，压可压的，催该收的。",
    en: "See which line is over; cut what can be cut, collect what is due.",
  },
  keep: { zh: "收支月报", en: "Monthly accounts" },
  options: z.object({ times: z.number().min(0.3).max(3).default(1) }),
  requires: ({ times }) => ceiling(costToRevenue, { atMost: times, period: "half" }),
  messages: {
    tooHigh: {
      zh: "{period} 支出占收入的 {value}，目标不超过 {bound}",
      en: "{period}: costs are {value} of the revenue, at most {bound}",
    },
  },
});
