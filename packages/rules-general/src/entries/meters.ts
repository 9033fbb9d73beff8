import { defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A meter is read 抄表, in kWh for electricity and m³ for water and gas. `used` is what ran through since its last reading.
 */
export const meterReading = defineEntry("general/meter-reading", {
  title: { zh: "抄表", en: "Meter reading" },
  data: z.object({
    meter: ref("site/asset"),
    utility: z.enum(["electric", "water", "gas"]),
    reading: z.number(),
    used: z.number().nonnegative().optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});
