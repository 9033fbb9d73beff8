import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { DinerGroup, Meal, SitDownMeal } from "./meal.ts";

/** Someone in charge eats with the pupils 陪餐, with what they had to say. */
export const eatWithLog = defineEntry("canteen/eat-with", {
  title: { zh: "陪餐记录", en: "Eating with pupils" },
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
  data: z.object({ meal: SitDownMeal, kilograms: quantity("kg").nonnegative() }),
  roles: ["by"],
});

/** Food waste or used oil is handed over 餐厨垃圾交运. */
export const wasteTransfer = defineEntry("canteen/waste-transfer", {
  title: { zh: "餐厨垃圾交运", en: "Waste handed over" },
  data: z.object({
    kind: z.enum(["food", "oil"]),
    kilograms: quantity("kg").nonnegative(),
    hauler: ref("canteen/supplier"),
    slip: z.string().optional(),
  }),
  roles: ["by"],
});
