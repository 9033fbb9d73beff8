import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/**
 * Meals that were bought in are looked at as they arrive 订餐到货查验; `order` is the id of the `canteen/meal-order`, `readyAt` when the maker had them done, by the label.
 */
export const mealDelivery = defineEntry("canteen/meal-delivery", {
  title: { zh: "订餐到货查验", en: "Bought-in meals checked" },
  label: "meal",
  fields: {
    order: { zh: "订餐单", en: "order" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    supplier: { zh: "供餐单位", en: "maker" },
    count: { zh: "份数", en: "number" },
    readyAt: { zh: "加工完成时间", en: "time when ready" },
    celsius: { zh: "到货中心温度", en: "temperature on arrival" },
    accepted: {
      zh: "查验结论",
      en: "result",
      values: { true: { zh: "收货", en: "accepted" }, false: { zh: "拒收", en: "refused" } },
    },
    by: { zh: "查验人", en: "checker" },
  },
  data: z.object({
    order: z.string(),
    meal: Meal,
    supplier: ref("canteen/supplier"),
    count: quantity("person").int().nonnegative(),
    readyAt: Instant.optional(),
    celsius: quantity("°C").optional(),
    accepted: z.boolean(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
