import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/** A dish is tasted and weighed before it goes out 菜品试尝: points for taste out of ten, the weight of one portion, and what it should weigh. */
export const tasting = defineEntry("canteen/tasting", {
  title: { zh: "菜品试尝", en: "Tasting" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    taste: { zh: "口味评分", en: "taste" },
    grams: { zh: "每份重量", en: "weight of a portion" },
    standardGrams: { zh: "标准重量", en: "standard weight" },
    by: { zh: "试尝人", en: "taster" },
  },
  data: z.object({
    dish: z.string(),
    meal: Meal,
    taste: quantity("point").min(0).max(10),
    grams: quantity("g").nonnegative().optional(),
    standardGrams: quantity("g").min(1).optional(),
  }),
  roles: ["by"],
});

/** What left the pass and what was sent back 传菜把关: of one dish at one meal. */
export const passCheck = defineEntry("canteen/pass-check", {
  title: { zh: "传菜把关", en: "Check at the pass" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    served: { zh: "出菜份数", en: "portions served" },
    rejected: { zh: "退菜份数", en: "portions sent back" },
    reason: { zh: "退菜原因", en: "reason" },
    by: { zh: "把关人", en: "checker" },
  },
  data: z.object({
    dish: z.string(),
    meal: Meal,
    served: quantity("piece").int().nonnegative(),
    rejected: quantity("piece").int().nonnegative(),
    reason: z.string().optional(),
  }),
  roles: ["by"],
});

/** Sauces and utensils are laid out for the dishes of a meal 配料餐具检查; `short` is how many sets are lacking. */
export const kitCheck = defineEntry("canteen/kit-check", {
  title: { zh: "酱料餐具配备", en: "Sauces and utensils laid out" },
  label: "meal",
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    short: { zh: "缺配套数", en: "sets lacking" },
    missing: { zh: "所缺物品", en: "what is lacking" },
    by: { zh: "检查人", en: "checker" },
  },
  data: z.object({ meal: Meal, short: quantity("piece").int().nonnegative(), missing: z.array(z.string()).optional() }),
  roles: ["by"],
});

/** What a dish costs in food and what it is sold for 菜品核价. */
export const dishPrice = defineEntry("canteen/dish-price", {
  title: { zh: "菜品核价", en: "Dish priced" },
  label: "dish",
  fields: {
    dish: { zh: "菜品", en: "dish" },
    cost: { zh: "食材成本", en: "cost of the food" },
    price: { zh: "售价", en: "price" },
    by: { zh: "核价人", en: "person in charge" },
  },
  data: z.object({ dish: z.string(), cost: quantity("CNY").nonnegative(), price: quantity("CNY").min(0.01) }),
  roles: ["by"],
  backfillDays: 3,
});
