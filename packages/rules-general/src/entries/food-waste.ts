import { defineEntry, quantity, ref } from "@houqin/core";
import * as z from "zod";

/** Food waste or used oil is handed over to a hauler 餐厨垃圾交运; `destination` is what becomes of it. */
export const wasteTransfer = defineEntry("general/waste-transfer", {
  title: { zh: "餐厨垃圾交运", en: "Food waste handed over" },
  label: "hauler",
  fields: {
    kind: {
      zh: "种类",
      en: "kind",
      values: { food: { zh: "餐厨垃圾", en: "food waste" }, oil: { zh: "废弃油脂", en: "waste oil" } },
    },
    barrels: { zh: "桶数", en: "barrels" },
    kilograms: { zh: "重量", en: "weight" },
    hauler: { zh: "收运单位", en: "hauler" },
    slip: { zh: "联单号", en: "slip" },
    destination: {
      zh: "去向",
      en: "destination",
      values: {
        treatment: { zh: "无害化处理厂", en: "treatment plant" },
        compost: { zh: "堆肥制沼", en: "compost or biogas" },
        refinery: { zh: "油脂加工厂", en: "oil refinery" },
        livestock: { zh: "饲喂畜禽", en: "feed for livestock" },
      },
    },
    by: { zh: "交运人", en: "person who hands over" },
  },
  data: z.object({
    kind: z.enum(["food", "oil"]),
    barrels: z.int().nonnegative().optional(),
    kilograms: quantity("kg").nonnegative(),
    hauler: ref("general/firm"),
    slip: z.string().optional(),
    destination: z.enum(["treatment", "compost", "refinery", "livestock"]).optional(),
  }),
  roles: ["by"],
  backfillDays: 1,
});
