import { Day, defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * Stock comes in, goes out, comes back or is thrown away 物资出入库.
 */
export const stockMove = defineEntry("general/stock-move", {
  title: { zh: "物资出入库", en: "Stock move" },
  label: "item",
  fields: {
    item: { zh: "物资", en: "item" },
    direction: {
      zh: "出入库",
      en: "direction",
      values: {
        in: { zh: "入库", en: "in" },
        out: { zh: "出库", en: "out" },
        return: { zh: "退库", en: "return" },
        discard: { zh: "报废", en: "discard" },
      },
    },
    quantity: { zh: "数量", en: "quantity" },
    unitPrice: { zh: "单价", en: "unit price" },
    department: { zh: "领用部门", en: "department" },
    receivedOn: { zh: "入库批次", en: "batch, by its day of receipt" },
    by: { zh: "保管员", en: "keeper" },
    receiver: { zh: "领用人", en: "receiver" },
  },
  data: z.object({
    item: z.string(),
    direction: z.enum(["in", "out", "return", "discard"]),
    quantity: quantity("piece").nonnegative(),
    unitPrice: quantity("CNY").nonnegative().optional(),
    department: z.string().optional(),
    receivedOn: Day.optional(),
  }),
  roles: ["by", "receiver"],
  backfillDays: 2,
});

/**
 * What was found on the shelf 物资盘点. `covers` holds the day of the count.
 */
export const stockCount = defineEntry("general/stock-count", {
  title: { zh: "物资盘点", en: "Stock count" },
  label: "item",
  fields: {
    item: { zh: "物资", en: "item" },
    quantity: { zh: "实盘数", en: "quantity found" },
    by: { zh: "盘点人", en: "counter" },
    verifier: { zh: "监盘人", en: "verifier" },
  },
  data: z.object({
    item: z.string(),
    quantity: quantity("piece").nonnegative(),
  }),
  roles: ["by", "verifier"],
  backfillDays: 3,
});
