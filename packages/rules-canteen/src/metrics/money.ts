import { budgetPosting, defineMetric, difference, from, quotient, sumOf } from "@houqin/core";
import { gas } from "@houqin/rules-general";
import { served } from "./diners.ts";

const mealMoney = { fund: { equals: "meal-fee" }, unit: { equals: "CNY" } } as const;
const spent = { ...mealMoney, stage: { equals: "spent" } } as const;

/** Spent from meal fees 伙食支出. */
export const mealSpent = defineMetric({
  id: "canteen/meal-spent",
  title: { zh: "伙食支出", en: "spent from meal fees" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: spent }), "amount"),
});

/** Received in meal fees 伙食收入. */
export const mealReceived = defineMetric({
  id: "canteen/meal-received",
  title: { zh: "伙食收入", en: "received in meal fees" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: { ...mealMoney, stage: { equals: "received" } } }), "amount"),
});

/** Spent from meal fees on food itself 食材支出. */
export const foodSpent = defineMetric({
  id: "canteen/food-spent",
  title: { zh: "食材支出", en: "spent on food" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: { ...spent, line: { equals: "food" } } }), "amount"),
});

/** What a serving costs 每人次伙食成本. */
export const costPerServing = defineMetric({
  id: "canteen/cost-per-serving",
  title: { zh: "每人次伙食成本", en: "cost per serving" },
  unit: "CNY",
  metric: quotient(mealSpent, served),
});

/** The share of meal money that reaches the plate 食材支出占收入比. */
export const foodShare = defineMetric({
  id: "canteen/food-share",
  title: { zh: "食材支出占伙食收入比例", en: "share of meal money spent on food" },
  unit: "1",
  metric: quotient(foodSpent, mealReceived),
});

/** What is left of meal money 伙食结余; below 0 for a loss. */
export const mealSurplus = defineMetric({
  id: "canteen/meal-surplus",
  title: { zh: "伙食结余", en: "meal surplus" },
  unit: "CNY",
  metric: difference(mealReceived, mealSpent),
});

/** Surplus as a share of meal money 伙食盈亏率. */
export const mealBalanceRate = defineMetric({
  id: "canteen/meal-balance",
  title: { zh: "伙食费盈亏率", en: "surplus as a share of meal money" },
  unit: "1",
  metric: quotient(mealSurplus, mealReceived),
});

/** Gas that a serving takes 每人次用气量. */
export const gasPerServing = defineMetric({
  id: "canteen/gas-per-serving",
  title: { zh: "每人次用气量", en: "gas per serving" },
  unit: "m3",
  metric: quotient(gas, served),
});
