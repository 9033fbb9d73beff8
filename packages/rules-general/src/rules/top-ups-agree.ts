import { defineRule, everyKey, reconcile, siteAssets } from "@houqin/core";
import * as z from "zod";
import { meterUsed } from "../metrics/energy.ts";
import { toppedUp } from "../metrics/energy-plan.ts";

/**
 * What a prepaid meter was topped up by agrees over the year with what it ran, within a share 充值核对. Internal control.
 *
 * @example
 * topUpsAgree.options.parse({}); //=> { share: 0.1 }
 * tells(
 *   topUpsAgree,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", subject: "prepaid-1", data: { name: "宿舍电表", category: "meter-prepaid" } },
 *     { kind: "general/top-up", at: "2025-03-01T09:00", data: { meter: "prepaid-1", bought: 899 } },
 *     { kind: "general/meter-reading", at: "2025-12-31T08:00", data: { meter: "prepaid-1", utility: "electric", reading: 2000, used: 1000 } },
 *   ],
 * );
 * //=> ["prepaid-1 2025年 充值与用量对不上：充值=899、用量=1000，相差 101"]
 */
export const topUpsAgree = defineRule({
  id: "general/top-ups-agree",
  title: { zh: "预付费电表充值与用量相符", en: "Top-ups agree with use" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位内部控制：充值与用量核对", en: "Internal control: top-ups are held against use" } },
  remedy: {
    zh: "核对余额和抄表，查有没有漏电、串户、代充值。",
    en: "Look at the balance and the readings; look for leaks and foreign top-ups.",
  },
  keep: { zh: "充值记录、抄表台账", en: "Top-ups and readings" },
  options: z.object({
    share: z.number().min(0.01).max(0.5).default(0.1),
  }),
  requires: ({ share }) =>
    reconcile(
      { 充值: toppedUp, 用量: meterUsed },
      {
        key: ["meter"],
        each: everyKey(siteAssets, { category: { equals: "meter-prepaid" } }),
        tolerance: { share },
        period: "year",
      },
    ),
  messages: {
    differ: {
      zh: "{key} {period} 充值与用量对不上：{table}，相差 {difference}",
      en: "{key} {period}: {table}, off by {difference}",
    },
  },
});
