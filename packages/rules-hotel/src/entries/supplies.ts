import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/**
 * What a sub-store is to hold of a supply 物料定额: at least `min`, at most `max`, and what one cover may take of it. `subject` is the name of
 * the supply as stock moves write it.
 */
export const supplyItem = defineEntry("hotel/supply-item", {
  title: { zh: "物料定额", en: "Supply level" },
  label: "name",
  fields: {
    name: { zh: "品名", en: "name" },
    min: { zh: "最低库存", en: "least stock" },
    max: { zh: "最高库存", en: "most stock" },
    perCover: { zh: "每客定额", en: "norm per cover" },
  },
  data: z.object({
    name: z.string(),
    min: quantity("piece").nonnegative(),
    max: quantity("piece").nonnegative(),
    perCover: z.number().positive().optional(),
  }),
  subject: "hotel/supply-item",
  backfillDays: 7,
});

/** How much of a supply was used for so many covers 物料耗用. */
export const consumption = defineEntry("hotel/consumption", {
  title: { zh: "物料耗用", en: "Consumption" },
  label: "item",
  fields: {
    item: { zh: "物料", en: "supply" },
    used: { zh: "耗用量", en: "used" },
    covers: { zh: "用餐客数", en: "covers" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    item: ref("hotel/supply-item"),
    used: quantity("piece").nonnegative(),
    covers: quantity("person").int().positive(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
