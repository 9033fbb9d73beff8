import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";
import { Meal } from "./meal.ts";

/** A pot is done 烹饪中心温度: `at` is when the dish was ready, `batch` 1 the first pot of that dish for that meal. */
export const cooking = defineEntry("canteen/cooking", {
  title: { zh: "烹饪中心温度", en: "Cooking check" },
  data: z.object({ dish: z.string(), meal: Meal, batch: z.int().min(1), coreCelsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});

/** The temperature of a dish that waits to be served 备餐保温, hot or cold. */
export const holding = defineEntry("canteen/holding", {
  title: { zh: "备餐保温", en: "Holding temperature" },
  data: z.object({ dish: z.string(), meal: Meal, mode: z.enum(["hot", "cold"]), celsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});
