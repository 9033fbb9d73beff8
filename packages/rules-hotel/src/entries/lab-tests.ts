import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** A laboratory has looked for microbes in something that the hotel sent in 送检微生物检测; bacteria are counted on 25 cm². */
export const labTest = defineEntry("hotel/lab-test", {
  title: { zh: "送检微生物检测", en: "Laboratory test" },
  label: "sample",
  fields: {
    sample: {
      zh: "样品",
      en: "sample",
      values: {
        linen: { zh: "布草", en: "linen" },
        cup: { zh: "客房杯具", en: "guest-room cups" },
        ware: { zh: "餐具", en: "tableware" },
        food: { zh: "食品", en: "food" },
        hands: { zh: "操作人员的手", en: "hands of the staff" },
      },
    },
    bacteria: { zh: "细菌总数", en: "bacteria" },
    coliforms: {
      zh: "大肠菌群",
      en: "coliforms",
      values: { true: { zh: "检出", en: "found" }, false: { zh: "未检出", en: "not found" } },
    },
    report: { zh: "检测报告", en: "report" },
    by: { zh: "送检人", en: "person in charge" },
  },
  data: z.object({
    sample: z.enum(["linen", "cup", "ware", "food", "hands"]),
    bacteria: z.number().nonnegative().optional(),
    coliforms: z.boolean().optional(),
    report: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 14,
});
