import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** One step of washing a load of tableware 餐饮具洗消; how it was disinfected stands on the step `disinfect` only. */
export const tablewareStep = defineEntry("canteen/tableware-step", {
  title: { zh: "餐饮具洗消", en: "Tableware step" },
  data: z.object({
    load: z.string(),
    step: z.enum(["scrape", "wash", "rinse", "disinfect", "store"]),
    method: z.enum(["steam", "boil", "infrared", "chlorine", "dishwasher"]).optional(),
    celsius: quantity("°C").optional(),
    minutes: quantity("min").nonnegative().optional(),
    chlorine: quantity("mg/L").nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});

/** The air of a serving room is disinfected before it is used 备餐间空气消毒. */
export const airDisinfectionLog = defineEntry("canteen/air-disinfection", {
  title: { zh: "备餐间空气消毒", en: "Air disinfection" },
  data: z.object({ method: z.enum(["uv", "ozone"]), minutes: quantity("min").nonnegative() }),
  roles: ["by"],
  backfillDays: 0,
});
