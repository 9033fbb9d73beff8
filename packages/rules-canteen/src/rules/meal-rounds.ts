import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { SitDownMeal } from "../entries/meal.ts";
import { mealRound } from "../entries/supervision.ts";

/**
 * Somebody in charge goes round the hall at every meal 三餐巡查: quality, quantity, order.
 *
 * @example
 * mealRounds.options.parse({}); //=> { meals: ["breakfast", "lunch", "dinner"] }
 * tells(mealRounds, [{ kind: "site/area", at: "2025-09-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }], { period: { from: "2025-09-01", to: "2025-09-01" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, asOf: "2025-10-31" });
 * //=> ["2025年9月1日 午餐 没有人巡查"]
 */
export const mealRounds = defineRule({
  id: "canteen/meal-rounds",
  title: { zh: "三餐巡查", en: "Rounds at every meal" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "计划里写“三餐时间部门负责人巡查制度”", en: "Plans set rounds at every meal" } },
  remedy: { zh: "安排到人，漏的那一餐写明原因。", en: "Name who goes when, and say why a meal was left out." },
  keep: { zh: "餐时巡查记录", en: "The log of rounds" },
  options: z.object({ meals: z.array(SitDownMeal).min(1).default(["breakfast", "lunch", "dinner"]) }),
  requires: ({ meals }) => cadence(mealRound, { every: { unit: "meal", meals } }),
  messages: {
    missed: { zh: "{slot} 没有人巡查", en: "{slot}: nobody went round" },
  },
});
