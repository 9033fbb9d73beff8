import { defineRule, reconcile } from "@houqin/core";
import * as z from "zod";
import { settledOurs, settledTheirs } from "../metrics/business.ts";

/**
 * What we booked of a deal with a related party and what they booked agree to the fen over each month 关联交易对账. Internal control.
 *
 * @example
 * settlementAgrees.options.parse({}); //=> { tolerance: 0 }
 * tells(settlementAgrees, [
 *   { kind: "company/settlement", at: "2026-03-10T09:00", data: { party: "一矿", side: "ours", amount: 12000 } },
 *   { kind: "company/settlement", at: "2026-03-10T09:00", data: { party: "一矿", side: "theirs", amount: 11500 } },
 * ], { period: { from: "2026-03-01", to: "2026-03-31" } });
 * //=> ["一矿 2026年3月 关联交易对不上：我方=12000、对方=11500，相差 500 元"]
 */
export const settlementAgrees = defineRule({
  id: "company/settlement-agrees",
  title: { zh: "关联交易两边账相符", en: "Both books agree on related-party deals" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "集团内部结算和关联交易对账制度", en: "The group's own rules for settling between its parties" },
  },
  remedy: {
    zh: "跟对方逐笔勾对，差的当月调平，调不平的报财务。",
    en: "Tick off deal by deal with the other side; settle the rest with finance.",
  },
  keep: { zh: "双方盖章的对账单", en: "The statement stamped by both sides" },
  options: z.object({ tolerance: z.number().min(0).max(10000).default(0) }),
  requires: ({ tolerance }) =>
    reconcile({ 我方: settledOurs, 对方: settledTheirs }, { key: ["party"], tolerance, period: "month" }),
  messages: {
    differ: {
      zh: "{key} {period} 关联交易对不上：{table}，相差 {difference} 元",
      en: "{key} {period}: {table}, off by {difference} CNY",
    },
  },
});
