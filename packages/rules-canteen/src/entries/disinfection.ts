import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** The air of a serving room is disinfected before it is used 备餐间空气消毒; `celsius` is how warm the room was when people went in. */
export const airDisinfectionLog = defineEntry("canteen/air-disinfection", {
  title: { zh: "备餐间空气消毒", en: "Air disinfection" },
  fields: {
    method: {
      zh: "方式",
      en: "method",
      values: { uv: { zh: "紫外线", en: "ultraviolet" }, ozone: { zh: "臭氧", en: "ozone" } },
    },
    minutes: { zh: "时间", en: "time" },
    celsius: { zh: "室温", en: "room temperature" },
    by: { zh: "操作人", en: "operator" },
  },
  data: z.object({
    method: z.enum(["uv", "ozone"]),
    minutes: quantity("min").nonnegative(),
    celsius: quantity("°C").optional(),
  }),
  roles: ["by"],
  backfillDays: 0,
});
