import { coverage, defineRule, everyOne } from "@houqin/core";
import * as z from "zod";
import { equipmentThere } from "../registers/places.ts";

/**
 * Of each category of equipment that a canteen must have there is one in use at the start of a month 硬件达标.
 *
 * @example
 * equipmentPresent.options.parse({}).categories; //=> ["chiller", "freezer", "sample-cabinet", "fume-purifier"]
 * tells(equipmentPresent, [{ kind: "site/asset", at: "2025-08-01", data: { name: "冷藏柜", category: "chiller" }, subject: "chiller-1" }], { period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31", options: { categories: ["chiller", "sample-cabinet"] } });
 * //=> ["食堂还没有留样柜"]
 */
export const equipmentPresent = defineRule({
  id: "canteen/equipment-present",
  title: { zh: "食堂硬件齐全", en: "The canteen has its equipment" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "应有设备的清单由单位定", en: "Which equipment is the house's own list" } },
  remedy: {
    zh: "缺的提购置申请，到位前先停相关加工。",
    en: "Apply for what is lacking; stop the work that needs it until then.",
  },
  keep: { zh: "设备台账", en: "The list of equipment" },
  options: z.object({
    categories: z.array(z.string()).min(1).default(["chiller", "freezer", "sample-cabinet", "fume-purifier"]),
  }),
  requires: ({ categories }) => coverage(equipmentThere, { each: everyOne(categories), when: { slots: "month" } }),
  messages: {
    tooLow: { zh: "食堂还没有{key}", en: "The canteen has no {key}" },
  },
});
