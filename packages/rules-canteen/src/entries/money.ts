import { budgetPosting, defineEntry, quantity } from "@houqin/core";
import { expensed, received } from "@houqin/rules-general";
import * as z from "zod";
import { DinerGroup, dinerTitles, Meal, mealTitles } from "./meal.ts";

/** Meal money comes in 伙食费收入; it is received in the fund of meal fees. `cashier` took it, `by` books it. */
export const charge = defineEntry("canteen/charge", {
  title: { zh: "伙食费收入", en: "Meal income" },
  label: "group",
  fields: {
    group: { zh: "就餐人群", en: "group", values: dinerTitles },
    amount: { zh: "金额", en: "amount" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    by: { zh: "登记人", en: "recorder" },
    cashier: { zh: "收款人", en: "cashier" },
  },
  data: z.object({ group: DinerGroup, amount: quantity("CNY").nonnegative(), meal: Meal.optional() }),
  roles: ["by", "cashier"],
  backfillDays: 3,
  yields: {
    kinds: [budgetPosting.id],
    entries: ({ id: source, data: { amount } }) => received({ source, fund: "meal-fee", line: "income" }, amount),
  },
});

/**
 * What a group's meals cost on a day 伙食费成本, stock issues at their price; meal fees pay it, on the budget line of the same name. `payer` paid, `by` books it.
 */
export const cost = defineEntry("canteen/cost", {
  title: { zh: "伙食费成本", en: "Meal cost" },
  label: ["group", "line"],
  fields: {
    group: { zh: "就餐人群", en: "group", values: dinerTitles },
    amount: { zh: "金额", en: "amount" },
    line: {
      zh: "成本项目",
      en: "line",
      values: { food: { zh: "食材", en: "food" }, gas: { zh: "燃气", en: "gas" }, other: { zh: "其他", en: "other" } },
    },
    by: { zh: "登记人", en: "recorder" },
    payer: { zh: "付款人", en: "payer" },
  },
  data: z.object({ group: DinerGroup, amount: quantity("CNY").nonnegative(), line: z.enum(["food", "gas", "other"]) }),
  roles: ["by", "payer"],
  backfillDays: 3,
  yields: {
    kinds: [budgetPosting.id],
    entries: ({ id: source, data: { amount, line } }) => expensed({ source, fund: "meal-fee", line }, amount),
  },
});
