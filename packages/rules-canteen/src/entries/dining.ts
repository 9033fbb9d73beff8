import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { DinerGroup, dinerTitles, Meal, mealTitles, SitDownMeal } from "./meal.ts";

/** Someone in charge eats with the pupils 陪餐, with what they had to say. */
export const eatWithLog = defineEntry("canteen/eat-with", {
  title: { zh: "陪餐记录", en: "Eating with pupils" },
  label: "meal",
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    remark: { zh: "意见", en: "remark" },
    taste: { zh: "口味评分", en: "taste" },
    parents: { zh: "陪餐家长", en: "parents" },
    by: { zh: "陪餐人", en: "person who ate along" },
  },
  data: z.object({
    meal: SitDownMeal,
    remark: z.string().optional(),
    taste: quantity("point").optional(),
    parents: quantity("person").int().nonnegative().optional(),
  }),
  roles: ["by"],
});

/** How many of a class or group ate 就餐人数, in which hall, from `at` until `leaves`. */
export const servings = defineEntry("canteen/servings", {
  title: { zh: "就餐人数", en: "Servings" },
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    group: { zh: "就餐人群", en: "group", values: dinerTitles },
    count: { zh: "人数", en: "number" },
    hall: { zh: "餐厅", en: "hall" },
    leaves: { zh: "离场时间", en: "time of leaving" },
    by: { zh: "登记人", en: "recorder" },
  },
  data: z.object({
    meal: Meal,
    group: DinerGroup,
    count: quantity("person").int().nonnegative(),
    hall: ref("site/area"),
    leaves: Instant,
  }),
  roles: ["by"],
});

/** What comes back on the plates 剩餐称重. */
export const leftovers = defineEntry("canteen/leftovers", {
  title: { zh: "剩餐称重", en: "Plate waste" },
  label: "meal",
  fields: {
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    kilograms: { zh: "重量", en: "weight" },
    by: { zh: "称重人", en: "weigher" },
  },
  data: z.object({ meal: SitDownMeal, kilograms: quantity("kg").nonnegative() }),
  roles: ["by"],
});
