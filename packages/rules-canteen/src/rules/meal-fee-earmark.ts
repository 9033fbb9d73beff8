import { budgetPosting, defineRule, from, prohibition } from "@houqin/core";
import { BudgetLine } from "@houqin/rules-general";
import * as z from "zod";
import { preschoolLaw } from "../laws.ts";

/**
 * Meal money is spent on meals 伙食费专款专用: only on the lines that the unit allows.
 *
 * Preschool Education Law art. 69(1), for kindergartens; primary schools follow it. Which lines are meals is the unit's own.
 *
 * @example
 * mealFeeEarmark.options.parse({}); //=> { lines: ["food", "gas"] }
 * tells(mealFeeEarmark, [{ kind: "canteen/cost", at: "2025-09-10T16:00", data: { group: "pupil", amount: 100, line: "other" } }]);
 * //=> ["2025年9月10日 16:00：不是伙食支出，却记在伙食账上"]
 */
export const mealFeeEarmark = defineRule({
  id: "canteen/meal-fee-earmark",
  title: { zh: "伙食费专款专用", en: "Meal money buys meals only" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: preschoolLaw,
      clause: "第六十九条第一款",
      confidence: "A1",
      note: "学前儿童伙食费专款专用；小学部参照；允许列支的科目由单位定。",
    },
  ],
  remedy: { zh: "把不该列的支出退出伙食账。", en: "Take the posting out of the meal account." },
  keep: { zh: "伙食账和原始凭证", en: "The meal account and its vouchers" },
  options: z.object({ lines: z.array(BudgetLine).min(1).default(["food", "gas"]) }),
  requires: ({ lines }) =>
    prohibition(from(budgetPosting, { where: { fund: { equals: "meal-fee" }, stage: { equals: "spent" } } }), {
      line: { not: { in: lines } },
    }),
  messages: {
    forbidden: { zh: "不是伙食支出，却记在伙食账上", en: "Something other than meals was charged to meal money" },
  },
});
