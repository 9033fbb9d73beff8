import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/** Somebody looked to what temperature the air conditioning of a room is set 空调温度检查; the room is the entry's area. */
export const airconCheck = defineEntry("general/aircon-check", {
  title: { zh: "空调温度检查", en: "Air conditioning looked at" },
  fields: {
    mode: {
      zh: "运行模式",
      en: "mode",
      values: { cooling: { zh: "制冷", en: "cooling" }, heating: { zh: "制热", en: "heating" } },
    },
    celsius: { zh: "设定温度", en: "set temperature" },
    by: { zh: "检查人", en: "who looked" },
  },
  data: z.object({ mode: z.enum(["cooling", "heating"]), celsius: quantity("°C") }),
  roles: ["by"],
  backfillDays: 1,
});
