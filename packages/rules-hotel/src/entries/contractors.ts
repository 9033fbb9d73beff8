import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** A firm that works for the hotel 外包服务商; `subject` is its id. Its licences are `general/certificate` entries whose holder is that id. */
export const contractor = defineEntry("hotel/contractor", {
  title: { zh: "外包服务商", en: "Contractor" },
  label: "name",
  fields: {
    name: { zh: "名称", en: "name" },
    service: {
      zh: "服务内容",
      en: "service",
      values: {
        waste: { zh: "餐厨垃圾收运", en: "waste" },
        laundry: { zh: "布草洗涤", en: "laundry" },
        pest: { zh: "消杀", en: "pest control" },
        other: { zh: "其他", en: "other" },
      },
    },
  },
  data: z.object({ name: z.string(), service: z.enum(["waste", "laundry", "pest", "other"]) }),
  subject: "hotel/contractor",
  backfillDays: 7,
});

/** Food waste or used oil is handed over to a hauler 泔水交运. */
export const wasteTransfer = defineEntry("hotel/waste-transfer", {
  title: { zh: "泔水交运", en: "Waste handed over" },
  label: "kind",
  fields: {
    kind: {
      zh: "种类",
      en: "kind",
      values: { food: { zh: "泔水", en: "food waste" }, oil: { zh: "废弃油脂", en: "waste oil" } },
    },
    barrels: { zh: "桶数", en: "barrels" },
    kilograms: { zh: "重量", en: "weight" },
    hauler: { zh: "收运单位", en: "haulier" },
    slip: { zh: "联单号", en: "slip" },
    by: { zh: "交运人", en: "person who hands over" },
  },
  data: z.object({
    kind: z.enum(["food", "oil"]),
    barrels: z.int().nonnegative().optional(),
    kilograms: quantity("kg").nonnegative(),
    hauler: ref("hotel/contractor"),
    slip: z.string().optional(),
  }),
  roles: ["by"],
  backfillDays: 1,
});
