import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** What stands on the buffet is measured 自助餐测温. `covers` holds the meal. */
export const buffetReading = defineEntry("hotel/buffet-reading", {
  title: { zh: "自助餐测温", en: "Buffet reading" },
  label: "dish",
  fields: {
    dish: { zh: "菜品", en: "dish" },
    held: {
      zh: "摆放方式",
      en: "how it is held",
      values: {
        hot: { zh: "热台", en: "hot" },
        cold: { zh: "冷台", en: "cold" },
        sushi: { zh: "寿司", en: "sushi" },
      },
    },
    celsius: { zh: "温度", en: "temperature" },
    by: { zh: "测温人", en: "reader" },
  },
  data: z.object({ dish: z.string(), held: z.enum(["hot", "cold", "sushi"]), celsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 0,
});
