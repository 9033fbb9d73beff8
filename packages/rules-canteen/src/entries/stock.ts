import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal } from "./meal.ts";

const drawn = { item: z.string(), batch: z.string(), quantity: quantity("kg").nonnegative() };

/** Food leaves the store for a meal 领料出库. */
export const stockIssue = defineEntry("canteen/stock-issue", {
  title: { zh: "领料出库", en: "Stock issue" },
  data: z.object({ ...drawn, meal: Meal }),
  roles: ["by", "receiver"],
});

/** Food is thrown away 食材报废, with the reason and how it was dealt with. */
export const stockDiscard = defineEntry("canteen/stock-discard", {
  title: { zh: "食材报废", en: "Stock discard" },
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
  data: z.object({ item: z.string(), quantity: quantity("kg").nonnegative() }),
  roles: ["by", "verifier"],
  backfillDays: 2,
});
