import {
  checklistScore,
  countOf,
  defineMetric,
  distinctOf,
  from,
  lastOf,
  meanOf,
  newKeysOf,
  quotient,
  sumOf,
} from "@houqin/core";
import { gradingSheet } from "../checklists/grading-sheet.ts";
import { servings } from "../entries/dining.ts";
import { dish } from "../entries/menu.ts";
import { mealOrder, mealRound } from "../entries/supervision.ts";
import { dishPrice, passCheck, tasting } from "../entries/tasting.ts";

/** Mean points for taste 口味平均分. */
export const meanTaste = defineMetric({
  id: "canteen/mean-taste",
  title: { zh: "口味平均分", en: "mean points for taste" },
  unit: "point",
  metric: meanOf(tasting, "taste"),
});

/** Portions that left the pass 出菜份数, by dish. */
export const portionsServed = defineMetric({
  id: "canteen/portions-served",
  title: { zh: "出菜份数", en: "portions served" },
  unit: "piece",
  metric: sumOf(from(passCheck, { key: ["dish"] }), "served"),
});

/** Portions sent back 退菜份数, by dish. */
export const portionsRejected = defineMetric({
  id: "canteen/portions-rejected",
  title: { zh: "退菜份数", en: "portions sent back" },
  unit: "piece",
  metric: sumOf(from(passCheck, { key: ["dish"] }), "rejected"),
});

/** Share of the portions that was sent back 退菜率, by dish. */
export const rejectRate = defineMetric({
  id: "canteen/reject-rate",
  title: { zh: "退菜率", en: "share of portions sent back" },
  unit: "1",
  metric: quotient(portionsRejected, portionsServed),
});

/** Different dishes on the pupils' menus 菜品种数. */
export const dishesOffered = defineMetric({
  id: "canteen/dishes-offered",
  title: { zh: "菜品种数", en: "different dishes on the menu" },
  unit: "1",
  metric: distinctOf(dish, "dish"),
});

/** Dishes that were never on a menu before 新菜数. */
export const newDishes = defineMetric({
  id: "canteen/new-dishes",
  title: { zh: "新菜数", en: "new dishes" },
  unit: "1",
  metric: newKeysOf(dish, "dish"),
});

/** Mean share of the price that is food 食材成本占售价. */
export const foodInPrice = defineMetric({
  id: "canteen/food-in-price",
  title: { zh: "食材成本占售价比例", en: "share of the price that is food" },
  unit: "1",
  metric: meanOf(dishPrice, { divide: ["cost", "price"] }),
});

/** Mean minutes in the queue 平均排队时间. */
export const meanQueue = defineMetric({
  id: "canteen/mean-queue",
  title: { zh: "平均排队时间", en: "mean time in the queue" },
  unit: "min",
  metric: meanOf(from(mealRound, { where: { queueMinutes: { exists: true } } }), "queueMinutes"),
});

/** Meals ordered 订餐份数, by sitting. */
export const mealsOrdered = defineMetric({
  id: "canteen/meals-ordered",
  title: { zh: "订餐份数", en: "meals ordered" },
  unit: "person",
  metric: sumOf(from(mealOrder, { key: ["@day", "@meal"] }), "count"),
});

/** Meals eaten 就餐份数, by sitting. */
export const mealsEaten = defineMetric({
  id: "canteen/meals-eaten",
  title: { zh: "就餐份数", en: "meals eaten" },
  unit: "person",
  metric: sumOf(from(servings, { key: ["@day", "@meal"] }), "count"),
});

/** Meals at which anybody was served 供餐餐次; 0 while closed. */
export const sittingsServed = defineMetric({
  id: "canteen/sittings-served",
  title: { zh: "供餐餐次", en: "meals served" },
  unit: "1",
  metric: distinctOf(servings, "@covers"),
});

const graded = from(checklistScore, {
  where: { checklist: { equals: gradingSheet.id }, section: { exists: false } },
});

/** The last score by the quantified sheet 量化分级得分. */
export const gradingScore = defineMetric({
  id: "canteen/grading-score",
  title: { zh: "量化分级得分", en: "score by the quantified sheet" },
  unit: "point",
  metric: lastOf(graded, "earned"),
});

/** Checks by the quantified sheet in which a marked item was missed 关键项不合格次数. */
export const gradingVetoes = defineMetric({
  id: "canteen/grading-vetoes",
  title: { zh: "关键项不合格次数", en: "checks in which a marked item was missed" },
  unit: "1",
  metric: countOf(
    from(checklistScore, {
      where: { checklist: { equals: gradingSheet.id }, section: { exists: false }, vetoed: { equals: true } },
    }),
  ),
});
