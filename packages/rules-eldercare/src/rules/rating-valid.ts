import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import * as z from "zod";
import { ratingStandard } from "../laws.ts";
import { ratings } from "../registers/premises.ts";

/**
 * The rating of the home has not run out 等级评定有效. Ratings are applied for; they are known to hold for three years, which was not seen, so how long stands on the paper
 * and the rule is off until a rated home chooses it.
 *
 * @example
 * ratingValid.options.parse({}); //=> { warnDays: 180 }
 * tells(ratingValid, [], { site: { kind: "elder-care" } });
 * //=> ["没有有效的等级评定"]
 */
export const ratingValid = defineRule({
  id: "eldercare/rating-valid",
  title: { zh: "等级评定在有效期内", en: "The rating is in force" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: ratingStandard, confidence: "B", note: "等级有效期三年，条款未见原文；自愿申报。" }],
  remedy: { zh: "按自评表补短板，到期前重新申报。", en: "Mend what the review found short, and apply again in time." },
  keep: { zh: "等级证书和评定结论", en: "The certificate and the decision" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(365).default(180) }),
  requires: ({ warnDays }) => coverage(ratings, { each: everyOne(["rating"]), warnDays }),
  messages: {
    tooLow: { zh: "没有有效的等级评定", en: "There is no rating in force" },
    expiring: { zh: "等级评定 {until} 到期，请提前申报", en: "The rating runs out on {until}; apply in time" },
  },
});
