import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { banquetSample } from "../entries/banquets.ts";

/**
 * A sample of a banquet is large enough 宴会留样足量.
 *
 * 125 g is the house standard of a chain of hotels, and what `canteen/sample-weight` asks of canteens.
 *
 * @example
 * tells(banquetSampleWeight, [{ kind: "hotel/banquet-sample", at: "2026-03-02T18:20", data: { banquet: "b-1", dish: "白切鸡", grams: 90 } }]);
 * //=> ["白切鸡：留样只有 90 克，至少要 125 克"]
 */
export const banquetSampleWeight = defineRule({
  id: "hotel/banquet-sample-weight",
  title: { zh: "宴会留样足量", en: "Banquet samples are large enough" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: { zh: "125克取自连锁酒店内部标准，只作建议值", en: "125 g is a chain's house standard, a suggestion" },
  },
  remedy: {
    zh: "这份补足；换大号留样盒，称重后再入柜。",
    en: "Fill it up; take larger boxes and weigh before they are put away.",
  },
  keep: { zh: "宴会留样登记表", en: "The log of banquet samples" },
  options: z.object({ minGrams: quantity("g").min(100).max(500).default(125) }),
  requires: ({ minGrams }) => limit(banquetSample, "grams", { atLeast: minGrams }),
  messages: {
    tooLow: { zh: "留样只有 {value} 克，至少要 {bound} 克", en: "The sample weighs {value} g, expected {bound}" },
  },
});
