import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import * as z from "zod";
import { starStandard } from "../laws.ts";
import { licences } from "../registers/papers.ts";

/**
 * The star rating of a hotel has not run out 星级评定有效. Ratings are applied for, not imposed, so a starred hotel turns this on; how long a rating holds stands on
 * its paper.
 *
 * GB/T 14308 in its edition of 2010, of which one source tells that a rated hotel is looked at again in its third year; the edition of 2023 was not seen.
 *
 * @example
 * tells(starValid, [], { site: { kind: "hotel" } });
 * //=> ["没有有效的星级评定"]
 */
export const starValid = defineRule({
  id: "hotel/star-valid",
  title: { zh: "星级评定在有效期内", en: "The star rating is in force" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: starStandard,
      confidence: "A2",
      status: "suggestion",
      note: "满三年接受评定性复核，只见一处转述2010年版；2023年版未见，自愿申报",
    },
  ],
  remedy: {
    zh: "约星评机构复核，复核前不再用星级标志宣传。",
    en: "Book the review; do not advertise the stars until then.",
  },
  keep: { zh: "星级证书和复核结论", en: "The certificate and the result of the review" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(365).default(180) }),
  requires: ({ warnDays }) => coverage(licences, { each: everyOne(["star"]), warnDays }),
  messages: {
    tooLow: { zh: "没有有效的星级评定", en: "There is no star rating in force" },
    expiring: { zh: "星级评定 {until} 到期，请提前准备复核", en: "The star rating runs out on {until}" },
  },
});
