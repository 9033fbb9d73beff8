import { defineEntry, Instant, quantity, ref } from "@houqin/core";
import * as z from "zod";
import { Meal, mealTitles } from "./meal.ts";

/** A sample of a dish is put away 食品留样. */
export const foodSample = defineEntry("canteen/food-sample", {
  title: { zh: "食品留样", en: "Food sample" },
  label: ["meal", "dish"],
  fields: {
    dish: { zh: "菜品", en: "dish" },
    meal: { zh: "餐次", en: "meal", values: mealTitles },
    grams: { zh: "留样量", en: "weight" },
    cabinet: { zh: "留样柜", en: "cabinet" },
    by: { zh: "留样人", en: "sampler" },
  },
  data: z.object({
    dish: z.string(),
    meal: Meal,
    grams: quantity("g").nonnegative(),
    cabinet: ref("site/asset").optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** A sample is thrown away 留样销毁; `sample` is its id, `takenAt` copied from it so that the time kept stands on one line. */
export const sampleDiscard = defineEntry("canteen/sample-discard", {
  title: { zh: "留样销毁", en: "Sample discarded" },
  label: "dish",
  fields: {
    sample: { zh: "留样", en: "sample" },
    dish: { zh: "菜品", en: "dish" },
    takenAt: { zh: "留样时间", en: "time of sampling" },
    by: { zh: "销毁人", en: "person who discards" },
  },
  data: z.object({ sample: z.string(), dish: z.string(), takenAt: Instant }),
  roles: ["by"],
});
