import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Stock comes in, goes out, comes back or is thrown away 物资出入库.
 */
export const stockMove = defineEntry("general/stock-move", {
  title: { zh: "物资出入库", en: "Stock move" },
  data: z.object({
    item: z.string(),
    direction: z.enum(["in", "out", "return", "discard"]),
    quantity: quantity("piece").nonnegative(),
    unitPrice: quantity("CNY").nonnegative().optional(),
  }),
  roles: ["by", "receiver"],
  backfillDays: 2,
});

/**
 * What was found on the shelf 物资盘点. `covers` holds the day of the count.
 */
export const stockCount = defineEntry("general/stock-count", {
  title: { zh: "物资盘点", en: "Stock count" },
  data: z.object({
    item: z.string(),
    quantity: quantity("piece").nonnegative(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 3,
});
