import { countOf, defineMetric, distinctOf, from, lastOf, sumOf } from "@houqin/core";
import { incident, training } from "@houqin/rules-general";
import { cooking } from "../entries/cooking.ts";
import { foodSample } from "../entries/food-sample.ts";
import { dish } from "../entries/menu.ts";
import { stockCount } from "../entries/stock.ts";

/** Cases of food poisoning 食物中毒起数. */
export const foodPoisonings = defineMetric({
  id: "canteen/food-poisonings",
  title: { zh: "食物中毒起数", en: "cases of food poisoning" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "food-poisoning" } } })),
});

/** Different foods on the pupils' menus 食物种数. */
export const foodsOffered = defineMetric({
  id: "canteen/foods-offered",
  title: { zh: "食物种数", en: "different foods on the menu" },
  unit: "1",
  metric: distinctOf(from(dish, { where: { group: { equals: "pupil" } } }), "foods"),
});

/** Hours of food-safety training 食品安全培训学时, by attendee. */
export const trainingHours = defineMetric({
  id: "canteen/training-hours",
  title: { zh: "食品安全培训学时", en: "hours of food-safety training" },
  unit: "h",
  metric: sumOf(from(training, { where: { topic: { equals: "food-safety" } }, key: ["attendees"] }), "hours"),
});

/** What the last count found on the shelf 盘点数, by item. */
export const kitchenCounted = defineMetric({
  id: "canteen/kitchen-counted",
  title: { zh: "食材实盘数", en: "kitchen stock counted" },
  unit: "kg",
  metric: lastOf(from(stockCount, { key: ["item"] }), "quantity"),
});

/** Samples put away 留样份数, by meal. */
export const samplesTaken = defineMetric({
  id: "canteen/samples-taken",
  title: { zh: "留样份数", en: "samples taken" },
  unit: "1",
  metric: countOf(from(foodSample, { key: ["@covers"] })),
});

/** Dishes cooked 出品菜数, by meal. */
export const dishesCooked = defineMetric({
  id: "canteen/dishes-cooked",
  title: { zh: "出品菜数", en: "dishes cooked" },
  unit: "1",
  metric: distinctOf(from(cooking, { key: ["@covers"] }), "dish"),
});
