import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import * as z from "zod";
import { publicPlaces } from "../laws.ts";
import { licenceReviews } from "../registers/papers.ts";

/**
 * The hygiene licence was issued or reviewed within two years 卫生许可证两年复核. That it is in force is `hotel/hygiene-licence`.
 *
 * Regulation on hygiene in public places, art. 8, in its text of 2019; the revision in force since January 2025 was not seen, so the interval is a suggestion.
 *
 * @example
 * tells(
 *   licenceReviewed,
 *   [
 *     { kind: "hotel/licence", at: "2024-03-01", data: { category: "hygiene", number: "卫-88", issuedOn: "2024-03-01", validUntil: "2028-02-29" } },
 *   ],
 *   { site: { kind: "hotel" }, period: { from: "2026-03-02", to: "2026-03-02" }, asOf: "2026-03-03" },
 * );
 * //=> ["公共场所卫生许可证满两年没有复核"]
 */
export const licenceReviewed = defineRule({
  id: "hotel/licence-reviewed",
  title: { zh: "卫生许可证两年复核", en: "The hygiene licence is reviewed every two years" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: publicPlaces,
      clause: "第八条",
      confidence: "A1",
      status: "suggestion",
      note: "2019年文本：两年复核一次；2025年1月起施行的修订未见原文，间隔为建议值",
    },
  ],
  remedy: {
    zh: "向发证机关问清现在要不要复核，要的马上报材料。",
    en: "Ask the authority whether a review is due, and hand in the papers if it is.",
  },
  keep: { zh: "复核记录和许可证副页", en: "The record of the review, and the licence" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(120).default(60) }),
  requires: ({ warnDays }) => coverage(licenceReviews, { each: everyOne(["hygiene"]), warnDays }),
  messages: {
    tooLow: { zh: "公共场所卫生许可证满两年没有复核", en: "The hygiene licence was not reviewed within two years" },
    expiring: {
      zh: "公共场所卫生许可证 {until} 满两年，请提前办复核",
      en: "The hygiene licence is due for review by {until}",
    },
  },
});
