import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { scheme } from "../entries/schemes.ts";
import { cateringPractice } from "../laws.ts";

/**
 * The canteen's own rules are gone through once a year 食品安全制度自查: each year at least so many of its schemes are put in force or renewed. That none is past its
 * review is `canteen/schemes-in-force`.
 *
 * The catering practice code of 2018 asks for a check of the rules at least yearly, as two pages have it alike. Each
 * scheme names its own day of review, so the rule is on where it is chosen.
 *
 * @example
 * foodRulesReviewed.options.parse({}); //=> { documents: 1 }
 * tells(foodRulesReviewed, [], { period: { from: "2025-01-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年 复审了 0 份食品安全制度，应有 1 份"]
 */
export const foodRulesReviewed = defineRule({
  id: "canteen/food-rules-reviewed",
  title: { zh: "食品安全制度每年自查", en: "The rules on food are reviewed yearly" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: cateringPractice, confidence: "A2", note: "条款未见原文；每年至少一次制度自查，两处资料一致。" }],
  remedy: {
    zh: "对照法规和实际做法把食堂制度过一遍，改的重发。",
    en: "Hold the rules against law and practice; reissue what changes.",
  },
  keep: { zh: "制度自查记录", en: "The record of the review" },
  options: z.object({ documents: z.int().min(1).max(50).default(1) }),
  requires: ({ documents }) => cadence(scheme, { every: "year", times: documents }),
  messages: {
    missed: {
      zh: "{slot} 复审了 {found} 份食品安全制度，应有 {expected} 份",
      en: "{slot}: {found} documents on food reviewed, expected {expected}",
    },
  },
});
