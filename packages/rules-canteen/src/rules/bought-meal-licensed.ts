import { defineRule, from, quantity, validity } from "@houqin/core";
import { foodLicences } from "@houqin/rules-general";
import * as z from "zod";
import { mealDelivery } from "../entries/bought-meals.ts";
import { foodSafetyLaw } from "../laws.ts";

/**
 * Meals are bought only from a maker whose food licence is valid that day 订餐单位有许可.
 *
 * Food Safety Law art. 57(1).
 *
 * @example
 * boughtMealLicensed.options.parse({}); //=> { warnDays: 30 }
 * tells(boughtMealLicensed, [{ kind: "canteen/meal-delivery", at: "2025-09-01T11:10", data: { order: "o-1", meal: "lunch", supplier: "caterer", count: 300, accepted: true } }]);
 * //=> ["caterer 没有有效的食品经营许可，却从它那里订了餐"]
 */
export const boughtMealLicensed = defineRule({
  id: "canteen/bought-meal-licensed",
  title: { zh: "订餐找有许可的单位", en: "Meals are bought from licensed makers" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: foodSafetyLaw,
      clause: "第五十七条第一款",
      confidence: "A1",
      note: "从供餐单位订餐的，应当从取得食品生产经营许可的企业订购。",
    },
  ],
  remedy: { zh: "停订，换有许可的供餐单位。", en: "Stop ordering and change to a licensed maker." },
  keep: { zh: "供餐单位许可证复印件和供餐合同", en: "The maker's licence and the contract" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(30) }),
  requires: ({ warnDays }) =>
    validity(foodLicences, { when: { entries: from(mealDelivery, { key: ["supplier"] }) }, warnDays }),
  messages: {
    expiring: {
      zh: "{key} 的食品经营许可 {until} 到期，请提前催换新证",
      en: "The food licence of {key} runs out on {until}; ask for the new one",
    },
    tooLow: {
      zh: "{key} 没有有效的食品经营许可，却从它那里订了餐",
      en: "Meals were bought from {key} without a valid licence",
    },
  },
});
