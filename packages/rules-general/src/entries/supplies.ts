import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * What is kept of an item 库存定额: least and most on the shelf. `subject` is the item's name, as stock moves give it.
 */
export const stockItem = defineEntry("general/stock-item", {
  title: { zh: "库存定额", en: "Stock item" },
  fields: {
    min: { zh: "最低库存", en: "its minimum" },
    max: { zh: "最高库存", en: "its maximum" },
  },
  data: z.object({ min: quantity("piece").nonnegative(), max: quantity("piece").nonnegative() }),
  subject: "general/stock-item",
});

/**
 * What a department may draw of an item in a term 领用定额. `covers` holds the term.
 */
export const quota = defineEntry("general/quota", {
  title: { zh: "领用定额", en: "Quota" },
  label: ["department", "item"],
  fields: {
    department: { zh: "部门", en: "department" },
    item: { zh: "物资", en: "item" },
    quantity: { zh: "定额", en: "quota" },
    by: { zh: "核定人", en: "approver" },
  },
  data: z.object({ department: z.string(), item: z.string(), quantity: quantity("piece").nonnegative() }),
  roles: ["by"],
  backfillDays: 14,
});
