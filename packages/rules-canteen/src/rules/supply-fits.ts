import { defineRule, quantity, reconcile } from "@houqin/core";
import * as z from "zod";
import { foodWasteLaw } from "../laws.ts";
import { mealsEaten, mealsOrdered } from "../metrics/quality.ts";

/**
 * As many eat at a meal as ordered, within a share 按需供餐. A meal is told by its `covers`.
 *
 * The law against food waste, art. 8, asks canteens to go by need, and sets no figure.
 *
 * @example
 * supplyFits.options.parse({}); //=> { share: 0.1 }
 * tells(supplyFits, [
 *   { kind: "canteen/meal-order", at: "2025-09-01T09:00", data: { meal: "lunch", group: "pupil", count: 100 }, covers: "2025-09-01/lunch" },
 *   { kind: "canteen/servings", at: "2025-09-01T12:00", data: { meal: "lunch", group: "pupil", count: 80, hall: "hall-1", leaves: "2025-09-01T12:30" }, covers: "2025-09-01/lunch" },
 * ], { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, period: { from: "2025-09-01", to: "2025-09-07" }, asOf: "2025-10-31" });
 * //=> ["2025年9月1日 午餐 订餐和就餐人数对不上：订餐=100、就餐=80"]
 */
export const supplyFits = defineRule({
  id: "canteen/supply-fits",
  title: { zh: "订餐与就餐人数相符", en: "Meals eaten match those ordered" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: foodWasteLaw,
      clause: "第八条",
      confidence: "A1",
      status: "suggestion",
      note: "单位食堂动态管理、按用餐人数采购制作，没有数字；一成为建议值。",
    },
  ],
  remedy: {
    zh: "次日按实际人数调减，退餐提前一天报。",
    en: "Go by the number of those who came; cancellations the day before.",
  },
  keep: { zh: "订餐表和就餐人数登记", en: "Orders and servings" },
  options: z.object({ share: quantity("1").min(0).max(0.5).default(0.1) }),
  requires: ({ share }) =>
    reconcile({ 订餐: mealsOrdered, 就餐: mealsEaten }, { key: ["day", "meal"], tolerance: { share }, period: "week" }),
  messages: {
    differ: { zh: "{key} 订餐和就餐人数对不上：{table}", en: "{key}: meals ordered and eaten do not match: {table}" },
  },
});
