import { defineRule, from, prohibition } from "@houqin/core";
import * as z from "zod";
import { mealRound } from "../entries/supervision.ts";

/**
 * Rounds at meals are made by holders of these posts 负责人亲自巡查.
 *
 * @example
 * mealRoundByHead.options.parse({}); //=> { posts: ["food-safety-director", "food-safety-officer"] }
 * tells(mealRoundByHead, [
 *   { kind: "site/person", at: "2025-08-01", data: { name: "陈师傅", post: "cook" }, subject: "chen" },
 *   { kind: "canteen/meal-round", at: "2025-09-01T12:00", data: { meal: "lunch", quality: true, quantity: true }, actors: { by: "chen" } },
 * ]);
 * //=> ["午餐的巡查不是负责人做的，是 人员 a0d0"]
 */
export const mealRoundByHead = defineRule({
  id: "canteen/meal-round-by-head",
  title: { zh: "餐时巡查由负责人做", en: "Those in charge make the rounds" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划里写“部门负责人巡查”，岗位由单位定",
      en: "Plans say by those in charge; which posts is the house's own",
    },
  },
  remedy: { zh: "换成负责人来巡，代巡的写明原因。", en: "Have those in charge do it, and say why somebody stood in." },
  keep: { zh: "餐时巡查记录", en: "The log of rounds" },
  options: z.object({ posts: z.array(z.string()).min(1).default(["food-safety-director", "food-safety-officer"]) }),
  requires: ({ posts }) =>
    prohibition(from(mealRound, { where: { by: { exists: true } } }), { "by.post": { not: { in: posts } } }),
  messages: {
    forbidden: {
      zh: "{meal}的巡查不是负责人做的，是 {by}",
      en: "The round at {meal} was made by {by}, not by those in charge",
    },
  },
});
