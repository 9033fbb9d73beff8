import { defineEntry, Instant, quantity } from "@houqin/core";
import * as z from "zod";

/** A banquet is served 宴会出品; `guests` is how many sit down to it. */
export const banquet = defineEntry("hotel/banquet", {
  title: { zh: "宴会", en: "Banquet" },
  label: "title",
  fields: {
    title: { zh: "宴会名称", en: "banquet" },
    guests: { zh: "用餐人数", en: "guests" },
    dishes: { zh: "菜品数", en: "dishes" },
    by: { zh: "负责人", en: "person in charge" },
  },
  data: z.object({
    title: z.string(),
    guests: quantity("person").int().positive(),
    dishes: z.int().positive().optional(),
  }),
  roles: ["by"],
  backfillDays: 1,
});

/** A sample of a dish of a banquet is put away 宴会留样; `banquet` is the id of its entry, `thrownAt` when the sample was thrown away. */
export const banquetSample = defineEntry("hotel/banquet-sample", {
  title: { zh: "宴会留样", en: "Banquet sample" },
  label: "dish",
  fields: {
    banquet: { zh: "宴会", en: "banquet" },
    dish: { zh: "菜品", en: "dish" },
    grams: { zh: "留样量", en: "weight" },
    thrownAt: { zh: "销毁时间", en: "time of disposal" },
    by: { zh: "留样人", en: "sampler" },
  },
  data: z.object({
    banquet: z.string(),
    dish: z.string(),
    grams: quantity("g").nonnegative(),
    thrownAt: Instant.optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
