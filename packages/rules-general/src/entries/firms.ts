import { defineEntry } from "@houqin/core";
import * as z from "zod";

const services = {
  goods: { zh: "供货", en: "goods" },
  tableware: { zh: "餐饮具集中消毒", en: "clean tableware" },
  waste: { zh: "餐厨垃圾收运", en: "food waste" },
  laundry: { zh: "布草洗涤", en: "laundry" },
  pest: { zh: "消杀", en: "pest control" },
  other: { zh: "其他服务", en: "other services" },
} as const;

/**
 * A firm that supplies the site or works for it 合作单位; `subject` is its id. Its licences are `general/certificate` entries whose holder is that id. A pack
 * with a fuller list of firms, such as the canteen's suppliers, yields these, so that nobody enters a firm twice.
 */
export const firm = defineEntry("general/firm", {
  title: { zh: "合作单位", en: "Firm" },
  label: "name",
  fields: { name: { zh: "名称", en: "name" }, service: { zh: "服务内容", en: "service", values: services } },
  data: z.object({
    name: z.string(),
    service: z.enum(["goods", "tableware", "waste", "laundry", "pest", "other"]),
  }),
  subject: "general/firm",
  backfillDays: 7,
});
