import { defineRule, everyOne, keysOf, quantity, siteAreas, validity } from "@houqin/core";
import * as z from "zod";
import { eldercareHazards, foodSafetyLaw } from "../laws.ts";
import { foodLicences } from "../registers/kitchen.ts";

/**
 * Whoever cooks, for diners, guests, residents or children, holds a food licence that is in force every day 食品经营许可: a certificate `food-licence` whose holder is
 * `site`. A site that lists no kitchen buys its meals in. Where a contractor runs the kitchen the licence is the contractor's: turn this rule off, and where the
 * pack for canteens is installed `canteen/contractor-licensed` asks for it.
 *
 * Food Safety Law art. 35(1). How long a licence holds stands on it. For a home for the elderly a kitchen without one is a major hazard.
 *
 * @example
 * kitchenLicensed.options.parse({}); //=> { warnDays: 90 }
 * tells(kitchenLicensed, [{ kind: "site/area", at: "2025-11-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }]);
 * //=> ["厨房没有有效的食品经营许可证"]
 */
export const kitchenLicensed = defineRule({
  id: "general/kitchen-licensed",
  title: { zh: "厨房持有食品经营许可证", en: "The kitchen is licensed" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第三十五条第一款", confidence: "A1", note: "从事餐饮服务应当依法取得许可。" },
    {
      law: eldercareHazards,
      clause: "第五条第二项",
      confidence: "A2",
      note: "养老机构内设食堂未取得食品经营许可证属重大事故隐患，两处转载一致。",
    },
  ],
  remedy: {
    zh: "马上停灶，先向有证单位订餐，同时到市场监管部门办证。",
    en: "Stop cooking, buy meals from somebody licensed, and apply.",
  },
  keep: { zh: "食品经营许可证，挂在就餐场所醒目处", en: "The licence, hung where people eat" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(90) }),
  requires: ({ warnDays }) =>
    validity(foodLicences, {
      each: everyOne(["site"]),
      warnDays,
      onlyIf: { metric: keysOf(siteAreas, { kind: { equals: "kitchen" } }), period: "month", atLeast: 1 },
    }),
  messages: {
    expiring: {
      zh: "厨房的食品经营许可证 {until} 到期，请提前申请延续",
      en: "The kitchen's food licence runs out on {until}; apply to renew it",
    },
    tooLow: { zh: "厨房没有有效的食品经营许可证", en: "The kitchen has no food licence in force" },
  },
});
