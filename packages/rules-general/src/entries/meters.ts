import { defineEntry, ref } from "@houqin/core";
import * as z from "zod";

/**
 * A meter is read 抄表, in kWh for electricity and m³ for water and gas. `used` is what ran through since its last reading.
 * Where a meter is changed, the old one's last reading and the new one's first each say so in `event`.
 */
export const meterReading = defineEntry("general/meter-reading", {
  title: { zh: "抄表", en: "Meter reading" },
  label: "meter",
  fields: {
    meter: { zh: "计量表", en: "meter" },
    utility: {
      zh: "能源种类",
      en: "utility",
      values: {
        electric: { zh: "电", en: "electricity" },
        water: { zh: "水", en: "water" },
        gas: { zh: "燃气", en: "gas" },
      },
    },
    reading: { zh: "表底数", en: "reading" },
    used: { zh: "用量", en: "used" },
    event: {
      zh: "换表环节",
      en: "event",
      values: {
        removed: { zh: "旧表拆下", en: "old meter removed" },
        installed: { zh: "新表装上", en: "new meter installed" },
      },
    },
    by: { zh: "抄表人", en: "reader" },
  },
  data: z.object({
    meter: ref("site/asset"),
    utility: z.enum(["electric", "water", "gas"]),
    reading: z.number(),
    used: z.number().nonnegative().optional(),
    event: z.enum(["removed", "installed"]).optional(),
  }),
  roles: ["by"],
  backfillDays: 2,
});
