import { defineMetric, distinctOf, from } from "@houqin/core";
import { foodAmount } from "../entries/nutrition.ts";

/** Of the four groups of foods, how many a meal has 食物大类数, by age and meal. */
export const foodGroups = defineMetric({
  id: "canteen/food-groups",
  title: { zh: "食物大类数", en: "groups of foods" },
  unit: "1",
  metric: distinctOf(from(foodAmount, { where: { group: { exists: true } }, key: ["ages", "meal"] }), "group"),
});
