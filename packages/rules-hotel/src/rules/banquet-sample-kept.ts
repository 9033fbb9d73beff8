import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { banquetSample } from "../entries/banquets.ts";

/**
 * A sample of a banquet is thrown away no sooner than so many hours after it was taken 宴会留样时间.
 *
 * 48 hours is the house standard of a chain of hotels, and what `canteen/sample-kept` asks of canteens.
 *
 * @example
 * tells(
 *   banquetSampleKept,
 *   [
 *     { kind: "hotel/banquet-sample", at: "2026-03-02T18:00", data: { banquet: "b-1", dish: "白切鸡", grams: 130, thrownAt: "2026-03-04T12:00" } },
 *   ],
 * );
 * //=> ["白切鸡：留样只放了 42 小时，应满 48 小时"]
 */
export const banquetSampleKept = defineRule({
  id: "hotel/banquet-sample-kept",
  title: { zh: "宴会留样满48小时", en: "Banquet samples are kept 48 hours" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: { zh: "48小时取自连锁酒店内部标准，只作建议值", en: "48 hours is a chain's house standard, a suggestion" },
  },
  remedy: {
    zh: "留样盒贴上到期时间，没到时间不清柜。",
    en: "Write on the box when it may go, and clear nothing sooner.",
  },
  keep: { zh: "宴会留样登记表，写明销毁时间", en: "The log of banquet samples, with the time of disposal" },
  options: z.object({ hours: quantity("h").min(24).max(120).default(48) }),
  requires: ({ hours }) =>
    limit(
      from(banquetSample, { where: { thrownAt: { exists: true } } }),
      { span: ["@at", "thrownAt"], unit: "hours" },
      { atLeast: hours },
    ),
  messages: {
    tooLow: { zh: "留样只放了 {value} 小时，应满 {bound} 小时", en: "Kept for {value} hours, expected {bound}" },
  },
});
