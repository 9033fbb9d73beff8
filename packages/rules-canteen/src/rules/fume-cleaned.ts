import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCare } from "../entries/equipment.ts";
import { dongyingAir, guangdongAir } from "../laws.ts";
import { fumePurifiers } from "../registers/places.ts";

/**
 * Fume purifiers are cleaned once in every quarter 油烟净化设施清洗.
 *
 * Quarterly are Guangdong's (art. 59) and Dongying's (art. 50) laws on air pollution; they bind only there.
 *
 * @example
 * fumeCleaned.options.parse({}); //=> { every: "quarter" }
 * tells(
 *   fumeCleaned,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "油烟净化器", category: "fume-purifier" }, subject: "purifier-1" },
 *     { kind: "canteen/equipment-care", at: "2025-11-11T09:00", data: { asset: "purifier-1", task: "flue-clean", ok: true } },
 *   ],
 *   { asOf: "2026-06-30" },
 * );
 * //=> ["purifier-1 2025年第4季度 没有清洗"]
 */
export const fumeCleaned = defineRule({
  id: "canteen/fume-cleaned",
  title: { zh: "油烟净化设施定期清洗", en: "Fume purifiers are cleaned regularly" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: guangdongAir,
      clause: "第五十九条第二款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，对餐饮服务经营者；其他地方作建议。",
    },
    {
      law: dongyingAir,
      clause: "第五十条第一款",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，油烟净化设施每季度至少清洗维护一次。",
    },
  ],
  remedy: { zh: "约清洗单位，洗完留照片和单据。", en: "Book the cleaner; keep photographs and the slip." },
  keep: { zh: "清洗单据和前后照片", en: "The cleaner's slip, and photographs before and after" },
  options: z.object({ every: z.enum(["month", "quarter", "half"]).default("quarter") }),
  requires: ({ every }) =>
    cadence(from(equipmentCare, { where: { task: { equals: "fume-clean" } }, key: ["asset"] }), {
      every,
      each: everyKey(fumePurifiers),
    }),
  messages: {
    missed: { zh: "{key} {slot} 没有清洗", en: "{key} {slot}: not cleaned" },
  },
});
