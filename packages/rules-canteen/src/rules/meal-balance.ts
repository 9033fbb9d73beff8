import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { nurseryHealthCode } from "../laws.ts";
import { mealBalanceRate } from "../metrics/money.ts";

/**
 * Meal money neither earns nor loses over a term 伙食费收支平衡.
 *
 * Two per cent either way is from the 2012 nursery health code (three sources agree), for kindergartens; schools follow it because
 * meals are not for profit.
 *
 * @example
 * mealBalance.options.parse({}); //=> { low: -0.02, high: 0.02 }
 * tells(
 *   mealBalance,
 *   [
 *     { kind: "canteen/charge", at: "2025-09-10T16:00", data: { group: "pupil", amount: 1000 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-06-30" },
 * );
 * //=> ["2025年秋季学期 伙食费盈余率 100%，不应超过 2%"]
 */
export const mealBalance = defineRule({
  id: "canteen/meal-balance",
  title: { zh: "伙食费收支平衡", en: "Meal money breaks even" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: nurseryHealthCode,
      confidence: "A2",
      note: "条款未见原文；每学期盈亏不超过2%，三处资料一致，仅限托幼机构；中小学按非营利原则参照。",
    },
  ],
  remedy: {
    zh: "盈了加菜、亏了控价，学期末前调回来。",
    en: "Add dishes or control prices to be back in band by term end.",
  },
  keep: { zh: "伙食收支账", en: "The meal accounts" },
  options: z.object({
    low: quantity("1").min(-0.1).max(0).default(-0.02),
    high: quantity("1").min(0).max(0.1).default(0.02),
  }),
  requires: ({ low, high }) => ceiling(mealBalanceRate, { atLeast: low, atMost: high, period: "term" }),
  messages: {
    tooLow: {
      zh: "{period} 伙食费亏损，盈亏率 {value}，不应低于 {bound}",
      en: "{period}: the meal money fell short, balance {value}, expected at least {bound}",
    },
    tooHigh: {
      zh: "{period} 伙食费盈余率 {value}，不应超过 {bound}",
      en: "{period}: {value} of the meal money was left over, expected at most {bound}",
    },
  },
});
