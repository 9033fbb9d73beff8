import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * The score of an offer 评标得分: price and quality, and their total. `request` is the id of the purchase request.
 */
export const offerScore = defineEntry("general/offer-score", {
  title: { zh: "评标得分", en: "Score of an offer" },
  label: "supplier",
  fields: {
    request: { zh: "请购单", en: "request" },
    supplier: { zh: "供应商", en: "supplier" },
    price: { zh: "价格分", en: "points for price" },
    quality: { zh: "质量分", en: "points for quality" },
    total: { zh: "总分", en: "total" },
    by: { zh: "评委", en: "panel member" },
  },
  data: z.object({
    request: z.string(),
    supplier: z.string(),
    price: quantity("point").nonnegative().optional(),
    quality: quantity("point").nonnegative().optional(),
    total: quantity("point").nonnegative(),
  }),
  roles: ["by"],
  backfillDays: 3,
});

/**
 * Those who use what was bought say how it serves 使用反馈. `request` is the id of the purchase request, or the number of the delivery that it came with.
 */
export const usage = defineEntry("general/usage", {
  title: { zh: "使用反馈", en: "Usage feedback" },
  fields: {
    request: { zh: "请购单或送货单", en: "request or delivery" },
    good: {
      zh: "使用情况",
      en: "how it serves",
      values: { true: { zh: "好用", en: "well" }, false: { zh: "不好用", en: "badly" } },
    },
    note: { zh: "说明", en: "note" },
    by: { zh: "使用人", en: "user" },
  },
  data: z.object({ request: z.string(), good: z.boolean(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 3,
});
