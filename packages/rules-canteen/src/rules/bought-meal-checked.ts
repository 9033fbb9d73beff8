import { defineRule, from, leadTime, momentOf, quantity } from "@houqin/core";
import * as z from "zod";
import { mealDelivery } from "../entries/bought-meals.ts";
import { mealOrder } from "../entries/supervision.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Every order of bought-in meals is looked at before it is served 订餐每单查验. An order is bought in where it names its maker.
 *
 * Food Safety Law art. 57(1); how long before the meal a check still counts is a suggestion.
 *
 * @example
 * boughtMealChecked.options.parse({}); //=> { hours: 4 }
 * tells(boughtMealChecked, [{ kind: "canteen/meal-order", at: "2025-08-29T16:00", data: { meal: "lunch", group: "pupil", count: 300, supplier: "caterer", serveAt: "2025-09-01T11:30" } }], { period: { from: "2025-09-01", to: "2025-09-01" } });
 * //=> ["午餐 学生：订的餐没有查验，应在 2025年9月1日 11:30 开餐前查"]
 */
export const boughtMealChecked = defineRule({
  id: "canteen/bought-meal-checked",
  title: { zh: "订餐每单查验", en: "Bought-in meals are checked" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: foodSafetyLaw, clause: "第五十七条第一款", confidence: "A1", note: "按照要求对订购的食品进行查验。" }],
  remedy: {
    zh: "没查验的先不开餐：看标签、量中心温度、看包装，登记后再分。",
    en: "Do not serve yet: look at the label, the temperature and the packing, and write it down.",
  },
  keep: { zh: "订餐到货查验记录，一单一行", en: "The log of checks, one line an order" },
  options: z.object({ hours: quantity("h").min(1).max(12).default(4) }),
  requires: ({ hours }) =>
    leadTime(from(mealDelivery, { key: ["order"] }), {
      before: momentOf(from(mealOrder, { where: { supplier: { exists: true } } }), "serveAt"),
      atLeast: { hours: 0 },
      earliest: { hours },
    }),
  messages: {
    missed: {
      zh: "订的餐没有查验，应在 {due} 开餐前查",
      en: "Bought-in meals were not checked before they were served at {due}",
    },
    late: {
      zh: "订的餐查验晚了：{at} 才查，应在 {due} 开餐前",
      en: "Bought-in meals were checked at {at}, after they were served at {due}",
    },
  },
});
