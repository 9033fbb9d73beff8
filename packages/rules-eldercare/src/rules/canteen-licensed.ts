import { coverage, defineRule, everyOne, keysOf, quantity, siteAreas } from "@houqin/core";
import * as z from "zod";
import { foodSafetyLaw, hazardCriteria } from "../laws.ts";
import { foodLicences } from "../registers/premises.ts";

/**
 * A home that cooks holds a food licence 内设食堂有食品经营许可证: a certificate `food-licence` whose holder is `site`. It asks of homes that list a kitchen among their areas.
 *
 * Food Safety Law art. 35 (A1); a canteen without a licence counts as a major hazard by art. 5 of the ministry's criteria (A2).
 *
 * @example
 * canteenLicensed.options.parse({}); //=> { warnDays: 60 }
 * tells(
 *   canteenLicensed,
 *   [
 *     { kind: "site/area", at: "2026-01-01", data: { name: "厨房", kind: "kitchen" }, subject: "kitchen-1" },
 *   ],
 *   { site: { kind: "elder-care" }, period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["内设食堂没有有效的食品经营许可证"]
 */
export const canteenLicensed = defineRule({
  id: "eldercare/canteen-licensed",
  title: { zh: "内设食堂持食品经营许可证", en: "The canteen of the home is licensed" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: foodSafetyLaw, clause: "第三十五条", confidence: "A1", note: "从事餐饮服务，应当依法取得许可。" },
    {
      law: hazardCriteria,
      clause: "第五条第二项",
      confidence: "A2",
      note: "内设食堂未依法取得食品经营许可证属重大事故隐患，两处转载一致。",
    },
  ],
  remedy: {
    zh: "马上停灶，向有证单位订餐，同时办证。",
    en: "Stop cooking, buy meals from somebody licensed, and apply.",
  },
  keep: { zh: "食品经营许可证，挂在食堂", en: "The licence, hung in the canteen" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(120).default(60) }),
  requires: ({ warnDays }) =>
    coverage(foodLicences, {
      each: everyOne(["site"]),
      warnDays,
      onlyIf: { metric: keysOf(siteAreas, { kind: { equals: "kitchen" } }), period: "month", atLeast: 1 },
    }),
  messages: {
    tooLow: { zh: "内设食堂没有有效的食品经营许可证", en: "The canteen of the home has no food licence in force" },
    expiring: {
      zh: "内设食堂的食品经营许可证 {until} 到期，请提前办延续",
      en: "The food licence of the canteen runs out on {until}; renew it",
    },
  },
});
