import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { collectedShare } from "../metrics/business.ts";

/**
 * So large a share of what was billed comes in over each quarter 应收款收缴. A goal of plans.
 *
 * @example
 * duesCollected.options.parse({}); //=> { share: 0.95 }
 * tells(duesCollected, [
 *   { kind: "company/bill", at: "2026-01-05T09:00", data: { contract: "c-1", amount: 10000 } },
 *   { kind: "company/revenue", at: "2026-03-20T09:00", data: { line: "rent", external: true, contract: "c-1", amount: 9000 } },
 * ], { period: { from: "2026-01-01", to: "2026-03-31" } });
 * //=> ["2026年第1季度 收缴率 90%，目标不低于 95%"]
 */
export const duesCollected = defineRule({
  id: "company/dues-collected",
  title: { zh: "应收款按季收缴", en: "Dues are collected" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "经营目标，比例由单位定", en: "A business goal; the share is the unit's own" } },
  remedy: {
    zh: "列欠费清单，逐户催收，到期不交的按合同办。",
    en: "List the debts, ask each, and act on the contract.",
  },
  keep: { zh: "应收实收对照表", en: "The table of dues and receipts" },
  options: z.object({ share: z.number().min(0.5).max(1).default(0.95) }),
  requires: ({ share }) => ceiling(collectedShare, { atLeast: share, period: "quarter" }),
  messages: {
    tooLow: {
      zh: "{period} 收缴率 {value}，目标不低于 {bound}",
      en: "{period}: {value} of the bills collected, expected at least {bound}",
    },
  },
});
