import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCare } from "../entries/equipment.ts";
import { crowdedPlaces } from "../laws.ts";
import { fumePurifiers } from "../registers/places.ts";

/**
 * The exhaust duct behind each fume purifier is cleaned once in every quarter 烟道清洗: grease in it catches fire.
 *
 * Several pages quote 7.9.2.7 of GA 654-2006, which became GB/T 40248, and 7.10.3 of the draft of its successor says the same (A2): hotels, restaurants,
 * hospitals and schools each quarter. Beijing asks for every sixty days.
 *
 * @example
 * flueCleaned.options.parse({}); //=> { every: "quarter" }
 * tells(
 *   flueCleaned,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "油烟净化器", category: "fume-purifier" }, subject: "purifier-1" },
 *     { kind: "canteen/equipment-care", at: "2025-11-11T09:00", data: { asset: "purifier-1", task: "fume-clean", ok: true } },
 *   ],
 *   { asOf: "2026-06-30" },
 * );
 * //=> ["purifier-1 2025年第4季度 没有清洗烟道"]
 */
export const flueCleaned = defineRule({
  id: "canteen/flue-cleaned",
  title: { zh: "厨房烟道每季度清洗", en: "Kitchen ducts are cleaned" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: crowdedPlaces,
      clause: "7.10.3（征求意见稿）",
      confidence: "A2",
      note: "旅馆、餐饮场所、医院、学校等厨房烟道至少每季度清洗一次；多处页面引用其前身 GA 654-2006 第7.9.2.7条，一致。",
    },
  ],
  remedy: {
    zh: "约清洗单位把烟道洗透，留照片和单据。",
    en: "Have the duct cleaned through, and keep photographs and the slip.",
  },
  keep: { zh: "烟道清洗单据和前后照片", en: "The cleaner's slip, and photographs before and after" },
  options: z.object({ every: z.enum(["month", "quarter", "half"]).default("quarter") }),
  requires: ({ every }) =>
    cadence(from(equipmentCare, { where: { task: { equals: "flue-clean" } }, key: ["asset"] }), {
      every,
      each: everyKey(fumePurifiers),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有清洗烟道", en: "{key} {slot}: the duct was not cleaned" },
  },
});
