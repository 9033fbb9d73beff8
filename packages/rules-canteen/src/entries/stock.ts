import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

const drawn = { item: z.string(), batch: z.string(), quantity: quantity("kg").nonnegative() };

/** Food leaves the store for a meal 领料出库. */
export const stockIssue = defineEntry("canteen/stock-issue", {
  title: { zh: "领料出库", en: "Stock issue" },
  label: ["item", "batch"],
  fields: {
    item: { zh: "品名", en: "item" },
    batch: { zh: "批号", en: "batch" },
    quantity: { zh: "数量", en: "quantity" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    by: { zh: "保管员", en: "keeper" },
    receiver: { zh: "领料人", en: "receiver" },
  },
  data: z.object({ ...drawn, meal: Meal }),
  roles: ["by", "receiver"],
});

/** Food is thrown away 食材报废, with the reason and how it was dealt with. */
export const stockDiscard = defineEntry("canteen/stock-discard", {
  title: { zh: "食材报废", en: "Stock discard" },
  label: ["item", "batch"],
  fields: {
    item: { zh: "品名", en: "item" },
    batch: { zh: "批号", en: "batch" },
    quantity: { zh: "数量", en: "quantity" },
    reason: {
      zh: "原因",
      en: "reason",
      values: {
        expired: { zh: "过期", en: "expired" },
        spoiled: { zh: "变质", en: "spoiled" },
        recalled: { zh: "召回", en: "recalled" },
        damaged: { zh: "破损", en: "damaged" },
      },
    },
    handling: { zh: "处理方式", en: "handling" },
    by: { zh: "经办人", en: "person in charge" },
    witness: { zh: "见证人", en: "witness" },
  },
  data: z.object({
    ...drawn,
    reason: z.enum(["expired", "spoiled", "recalled", "damaged"]),
    handling: z.string().optional(),
  }),
  roles: ["by", "witness"],
  nothingToReport: true,
});

/** What is on the shelf at the end of a month 食材盘点. */
export const stockCount = defineEntry("canteen/stock-count", {
  title: { zh: "食材盘点", en: "Stock count" },
  label: "item",
  fields: {
    item: { zh: "品名", en: "item" },
    quantity: { zh: "实盘数", en: "quantity found" },
    by: { zh: "盘点人", en: "counter" },
    verifier: { zh: "监盘人", en: "verifier" },
  },
  data: z.object({ item: z.string(), quantity: quantity("kg").nonnegative() }),
  roles: ["by", "verifier"],
  backfillDays: 2,
});
