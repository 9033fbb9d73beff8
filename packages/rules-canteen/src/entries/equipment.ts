import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** A reading of a chiller, freezer or sample cabinet 冷藏冷冻温度, by hand or by a logger (then without `by`). */
export const fridgeTemperature = defineEntry("canteen/fridge-temperature", {
  title: { zh: "冷藏冷冻温度", en: "Cold-store reading" },
  data: z.object({ asset: ref("site/asset"), celsius: quantity("°C") }),
  roles: ["by"],
});

/** Kitchen equipment is cleaned, calibrated or checked 厨房设备清洗校验. */
export const equipmentCare = defineEntry("canteen/equipment-care", {
  title: { zh: "厨房设备清洗校验", en: "Kitchen equipment care" },
  data: z.object({
    asset: ref("site/asset"),
    task: z.enum(["clean", "calibrate", "fume-clean", "flue-clean", "defrost", "gas-check"]),
    ok: z.boolean(),
    vendor: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 3,
});
