import { defineRule, quantity, trend } from "@houqin/core";
import * as z from "zod";
import { pupilSittings } from "../metrics/diners.ts";
import { costPerServing } from "../metrics/money.ts";
import { foodsOffered } from "../metrics/safety.ts";

/**
 * What a serving costs does not jump from one month to the next 每人次成本不突涨, and menus do not get poorer for it.
 *
 * No law: a way to watch the budget. Months with fewer than 30 meals are left out.
 *
 * @example
 * costSteady.options.parse({}); //=> { times: 1.15, foods: 25 }
 * const lunches = ["2025-09", "2025-10"].flatMap((month) =>
 *   Array.from({ length: 30 }, (_, day) => `${month}-${String(day + 1).padStart(2, "0")}`).map((day) => {
 *     return { kind: "canteen/servings", at: `${day}T12:00`, covers: `${day}/lunch`, area: "class-1", data: { meal: "lunch", group: "pupil", count: 100, hall: "hall-1", leaves: `${day}T18:30` } };
 *   }),
 * );
 * const spent = (day, amount) => ({ kind: "canteen/cost", at: `${day}T16:00`, covers: day, data: { group: "pupil", line: "food", amount } });
 * tells(costSteady, [...lunches, spent("2025-09-10", 30000), spent("2025-10-20", 36000)], { period: { from: "2025-10-01", to: "2025-10-31" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } });
 * //=> ["2025年10月 每人次成本 12 元，涨得太快，按上月算最多 11.5 元"]
 */
export const costSteady = defineRule({
  id: "canteen/cost-steady",
  title: { zh: "每人次成本不突涨", en: "Cost per serving stays steady" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "成本监控，幅度由单位定；食物种数一条防止靠减菜降成本",
      en: "Watches the budget, the unit sets the figure; the foods on offer keep it from being met by poorer menus",
    },
  },
  remedy: { zh: "查涨在哪类食材，再比一轮价。", en: "See which goods rose and ask for quotes again." },
  keep: { zh: "伙食成本表和就餐人数表", en: "The cost sheet and the count of servings" },
  options: z.object({ times: quantity("1").min(1).max(2).default(1.15), foods: z.int().min(10).max(60).default(25) }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" }, foods: { zh: "食物种数", en: "Sorts of foods" } },
  requires: ({ times, foods }) =>
    trend(costPerServing, {
      atMost: { times },
      period: "month",
      guard: { metric: foodsOffered, atLeast: foods },
      onlyIf: { metric: pupilSittings.id, period: "month", atLeast: 30 },
    }),
  messages: {
    tooHigh: {
      zh: "{period} 每人次成本 {value} 元，涨得太快，按上月算最多 {bound} 元",
      en: "{period}: {value} CNY a serving, expected at most {bound} going by last month",
    },
    guardFailed: {
      zh: "{period} 成本没涨，但食物只有 {value} 种，应有 {bound} 种",
      en: "{period}: costs held, but only {value} foods were offered, expected {bound}",
    },
  },
});
