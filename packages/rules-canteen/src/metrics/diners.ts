import { defineMetric, distinctOf, from, quotient, sumOf } from "@houqin/core";
import { leftovers, servings } from "../entries/dining.ts";
import { SitDownMeal } from "../entries/meal.ts";

const pupils = from(servings, { where: { group: { equals: "pupil" } } });

/** Servings of everyone 就餐人次. */
export const served = defineMetric({
  id: "canteen/served",
  title: { zh: "就餐人次", en: "servings" },
  unit: "1",
  metric: sumOf(servings, "count"),
});

/** Servings of pupils 学生就餐人次. */
export const servedPupils = defineMetric({
  id: "canteen/served-pupils",
  title: { zh: "学生就餐人次", en: "servings of pupils" },
  unit: "1",
  metric: sumOf(pupils, "count"),
});

/** Meals at which pupils were served 学生供餐餐次; 0 in the holidays. */
export const pupilSittings = defineMetric({
  id: "canteen/pupil-sittings",
  title: { zh: "学生供餐餐次", en: "meals served to pupils" },
  unit: "1",
  metric: distinctOf(pupils, "@covers"),
});

const seated = from(servings, { where: { meal: { in: SitDownMeal.options } } });

/** Servings at breakfast, lunch and dinner 正餐就餐人次. */
export const servedSeated = defineMetric({
  id: "canteen/served-seated",
  title: { zh: "正餐就餐人次", en: "servings at sit-down meals" },
  unit: "1",
  metric: sumOf(seated, "count"),
});

/** Breakfasts, lunches and dinners at which anybody was served 正餐餐次. */
export const sittingsSeated = defineMetric({
  id: "canteen/sittings-seated",
  title: { zh: "正餐餐次", en: "sit-down meals served" },
  unit: "1",
  metric: distinctOf(seated, "@covers"),
});

/** People at a sit-down meal on average 每餐平均就餐人数, of whatever group: by it the law sizes a canteen. */
export const meanDiners = defineMetric({
  id: "canteen/mean-diners",
  title: { zh: "每餐平均就餐人数", en: "mean diners at a meal" },
  unit: "person",
  metric: quotient(servedSeated, sittingsSeated),
});

/** What came back on the plates 剩餐总量. */
export const plateWasteTotal = defineMetric({
  id: "canteen/plate-waste",
  title: { zh: "剩餐总量", en: "plate waste" },
  unit: "kg",
  metric: sumOf(leftovers, "kilograms"),
});

/** Plate waste for each serving 人均剩餐. */
export const plateWastePerServing = defineMetric({
  id: "canteen/plate-waste-per-serving",
  title: { zh: "人均剩餐", en: "plate waste per serving" },
  unit: "kg",
  metric: quotient(plateWasteTotal, served),
});
