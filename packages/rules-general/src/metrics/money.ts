import { budgetPosting, defineMetric, from, quotient, sumOf } from "@houqin/core";
import { personDays } from "./energy.ts";

/** Lines may be in kWh or pieces: what is told in yuan counts those in yuan. */
export const inYuan = (stage: "appropriated" | "spent") =>
  ({ stage: { equals: stage }, unit: { equals: "CNY" } }) as const;
const posted = (stage: "appropriated" | "spent") =>
  sumOf(from(budgetPosting, { where: inYuan(stage), key: ["line"] }), "amount");

/** What a budget line was given 预算数. */
export const budgetGranted = defineMetric({
  id: "general/budget-granted",
  title: { zh: "预算数", en: "budget granted" },
  unit: "CNY",
  metric: posted("appropriated"),
});

/** What was spent on a budget line 支出数. */
export const budgetSpent = defineMetric({
  id: "general/budget-spent",
  title: { zh: "支出数", en: "budget spent" },
  unit: "CNY",
  metric: posted("spent"),
});

/** What all lines were given 预算总数. */
export const budgetGrantedAll = defineMetric({
  id: "general/budget-granted-all",
  title: { zh: "预算总数", en: "budget of all lines" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: inYuan("appropriated") }), "amount"),
});

/** What was spent on all lines 支出总数. */
export const budgetSpentAll = defineMetric({
  id: "general/budget-spent-all",
  title: { zh: "支出总数", en: "spent on all lines" },
  unit: "CNY",
  metric: sumOf(from(budgetPosting, { where: inYuan("spent") }), "amount"),
});

/** The share of a budget line that was spent 预算执行率. */
export const budgetExecution = defineMetric({
  id: "general/budget-execution",
  title: { zh: "预算执行率", en: "share of the budget spent" },
  unit: "1",
  metric: quotient(budgetSpent, budgetGranted),
});

/** What was spent on power, water and gas 能源支出. */
export const energySpent = defineMetric({
  id: "general/energy-spent",
  title: { zh: "能源支出", en: "spent on energy" },
  unit: "CNY",
  metric: sumOf(
    from(budgetPosting, { where: { ...inYuan("spent"), line: { in: ["electric", "water", "gas"] } } }),
    "amount",
  ),
});

/** Power, water and gas in money per person and day 人均日能源费. */
export const energyCostPerPersonDay = defineMetric({
  id: "general/energy-cost-per-person-day",
  title: { zh: "人均日能源费", en: "cost of energy per person and day" },
  unit: "CNY/(person·day)",
  metric: quotient(energySpent, personDays),
});
