import { cadence, defineRule, from } from "@houqin/core";
import { policy } from "@houqin/rules-general";
import * as z from "zod";
import { cateringPractice } from "../laws.ts";

/**
 * The canteen's own rules are gone through once a year 食品安全制度自查: each year at least so many documents on food are reviewed.
 *
 * The catering practice code of 2018 asks for a check of the rules at least yearly, as two pages have it alike. A house that keeps no list of its documents has nothing to show,
 * so the rule is on where it is chosen.
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
  requires: ({ documents }) =>
    cadence(from(policy, { where: { theme: { equals: "food" }, stage: { equals: "reviewed" } } }), {
      every: "year",
      times: documents,
    }),
  messages: {
    missed: {
      zh: "{slot} 复审了 {found} 份食品安全制度，应有 {expected} 份",
      en: "{slot}: {found} documents on food reviewed, expected {expected}",
    },
  },
});
