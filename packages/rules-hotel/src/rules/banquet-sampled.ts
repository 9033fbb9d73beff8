import { defineRule, from, procedure, quantity, required } from "@houqin/core";
import * as z from "zod";
import { banquet, banquetSample } from "../entries/banquets.ts";

/**
 * Of a banquet for so many guests samples are put away on the day 宴会留样.
 *
 * A hundred guests is the house standard of a chain of hotels; samples of a canteen are `canteen/sample-taken`.
 *
 * @example
 * tells(
 *   banquetSampled,
 *   [
 *     { kind: "hotel/banquet", at: "2026-03-02T18:00", data: { title: "年会", guests: 240 } },
 *   ],
 * );
 * //=> ["年会：240 人的宴会没有留样"]
 */
export const banquetSampled = defineRule({
  id: "hotel/banquet-sampled",
  title: { zh: "大型宴会留样", en: "Large banquets are sampled" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "一百人起留样取自连锁酒店内部标准，只作建议值",
      en: "Samples from a hundred guests on are a chain's house standard, a suggestion",
    },
  },
  remedy: {
    zh: "漏的样补不回来，写明原因；下一场开席前先备好留样盒。",
    en: "A missed sample cannot be made up; note why, and have the boxes ready next time.",
  },
  keep: { zh: "宴会留样登记表", en: "The log of banquet samples" },
  options: z.object({
    guests: quantity("person").int().min(20).max(1000).default(100),
    samples: z.int().min(1).max(40).default(1),
  }),
  requires: ({ guests, samples }) =>
    procedure(from(banquet, { key: ["@id"] }), "guests", {
      bands: [{ from: guests, require: [required(from(banquetSample, { key: ["banquet"] }), { atLeast: samples })] }],
      withinDays: 0,
    }),
  messages: {
    missing: { zh: "{value} 人的宴会没有留样", en: "A banquet for {value} guests was not sampled" },
  },
});
