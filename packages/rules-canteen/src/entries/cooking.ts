import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/**
 * A pot is done 烹饪中心温度: `at` is when the dish was ready, `batch` 1 the first pot of that dish for that meal. `toOrder` stands on a dish that is made when somebody
 * asks for it, and on no other.
 */
export const cooking = defineEntry("canteen/cooking", {
  title: { zh: "烹饪中心温度", en: "Cooking check" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    batch: { zh: "锅次", en: "batch" },
    coreCelsius: { zh: "中心温度", en: "core temperature" },
    toOrder: { zh: "是否现点现做", en: "made to order", values: { true: { zh: "现点现做", en: "made to order" } } },
    by: { zh: "测温人", en: "checker" },
  },
  data: z.object({
    dish: z.string(),
    meal: Meal,
    batch: z.int().min(1),
    coreCelsius: quantity("°C"),
    toOrder: z.literal(true).optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** The temperature of a dish that waits to be served 备餐保温, hot or cold. */
export const holding = defineEntry("canteen/holding", {
  title: { zh: "备餐保温", en: "Holding temperature" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    mode: { zh: "方式", en: "mode", values: { hot: { zh: "热藏", en: "hot" }, cold: { zh: "冷藏", en: "cold" } } },
    celsius: { zh: "温度", en: "temperature" },
    by: { zh: "测温人", en: "checker" },
  },
  data: z.object({ dish: z.string(), meal: Meal, mode: z.enum(["hot", "cold"]), celsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});
