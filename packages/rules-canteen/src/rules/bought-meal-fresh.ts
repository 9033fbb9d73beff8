import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { mealDelivery } from "../entries/bought-meals.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Bought-in meals were cooked for that meal 当餐加工: they arrive within hours of being ready, by the time on the label.
 *
 * Food Safety Law art. 57(1) asks the maker to cook for the meal and gives no hours; four are a suggestion.
 *
 * @example
 * boughtMealFresh.options.parse({}); //=> { hours: 4 }
 * tells(boughtMealFresh, [{ kind: "canteen/meal-delivery", at: "2025-09-01T11:10", data: { order: "o-1", meal: "lunch", supplier: "caterer", count: 300, readyAt: "2025-09-01T06:10", accepted: true } }]);
 * //=> ["午餐：加工完 5 小时才送到，不应超过 4 小时"]
 */
export const boughtMealFresh = defineRule({
  id: "canteen/bought-meal-fresh",
  title: { zh: "订餐当餐加工", en: "Bought-in meals are cooked for the meal" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十七条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "供餐单位应当当餐加工，没有小时数；4小时为建议值。",
    },
  ],
  remedy: { zh: "退回这批餐，让供餐单位改出餐时间。", en: "Send them back and have the maker cook later." },
  keep: { zh: "到货查验记录和餐盒标签照片", en: "The log of checks, with photographs of the labels" },
  options: z.object({ hours: quantity("h").min(1).max(12).default(4) }),
  requires: ({ hours }) => limit(mealDelivery, { span: ["readyAt", "@at"], unit: "hours" }, { atMost: hours }),
  messages: {
    tooHigh: {
      zh: "加工完 {value} 小时才送到，不应超过 {bound} 小时",
      en: "arrived {value} hours after they were ready, expected at most {bound}",
    },
  },
});
