import { defineRule, everyOne, keysOf, quantity, siteAreas, validity } from "@houqin/core";
import * as z from "zod";
import { foodSafetyLaw } from "../laws.ts";
import { foodLicences } from "../registers/suppliers.ts";

/**
 * A canteen with a kitchen of its own holds a food licence that is in force every day 食堂食品经营许可; a site that lists no kitchen buys its meals in.
 * Where a contractor runs it, the licence is the contractor's, and `canteen/contractor-licensed` asks for it: turn this one off.
 *
 * Food Safety Law art. 35(1). How long a licence holds stands on it.
 *
 * @example
 * licenceHeld.options.parse({}); //=> { warnDays: 90 }
 * tells(licenceHeld, [{ kind: "site/area", at: "2025-08-01", data: { name: "一食堂后厨", kind: "kitchen" }, subject: "kitchen-1" }]);
 * //=> ["食堂没有有效的食品经营许可证"]
 */
export const licenceHeld = defineRule({
  id: "canteen/licence-held",
  title: { zh: "食堂持有食品经营许可", en: "The canteen is licensed" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: foodSafetyLaw, clause: "第三十五条第一款", confidence: "A1", note: "从事餐饮服务应当依法取得许可。" }],
  remedy: { zh: "停止供餐，马上到市场监管部门补办。", en: "Stop serving and apply for the licence now." },
  keep: { zh: "食品经营许可证，在食堂醒目处公示", en: "The licence, posted in the canteen" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(180).default(90) }),
  requires: ({ warnDays }) =>
    validity(foodLicences, {
      each: everyOne(["site"]),
      warnDays,
      onlyIf: { metric: keysOf(siteAreas, { kind: { equals: "kitchen" } }), period: "month", atLeast: 1 },
    }),
  messages: {
    expiring: {
      zh: "食堂的食品经营许可证 {until} 到期，请申请延续",
      en: "The canteen's food licence runs out on {until}; apply to renew it",
    },
    tooLow: { zh: "食堂没有有效的食品经营许可证", en: "The canteen has no food licence in force" },
  },
});
