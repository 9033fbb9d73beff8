import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { extinguisherCode } from "../laws.ts";
import { extinguishers } from "../registers/equipment.ts";

/**
 * Somebody looks at every extinguisher each month 灭火器查看.
 *
 * GB 50444-2008, 5.2.1 and 5.2.2 (A2: two secondary sources): monthly in general, every half month in crowded places. GB 55036-2022 has since
 * taken over with a duty to maintain them.
 *
 * @example
 * extinguisherCheck.options.parse({}); //=> { every: "month" }
 * tells(
 *   extinguisherCheck,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "灭火器", category: "extinguisher" }, subject: "ext-1" },
 *     { kind: "general/equipment-check", at: "2025-12-01T00:00", data: { asset: "ext-1", task: "look", ok: true } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" } },
 * );
 * //=> ["灭火器 ext-1 2025年11月 没有检查"]
 */
export const extinguisherCheck = defineRule({
  id: "general/extinguisher-check",
  notes: {
    zh: "学校、宾馆、养老机构、医院等人员密集场所每半月看一次：把 every 设为 fortnight",
    en: "Crowded places - schools, hotels, elder care, hospitals - look every half month: set every to fortnight",
  },
  title: { zh: "灭火器定期检查", en: "Extinguishers are checked" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: extinguisherCode,
      clause: "5.2.1(一般单位每月),5.2.2(人员密集场所等每半月)",
      confidence: "A2",
      note: "一般单位每月、人员密集场所每半月；两处网页逐条引用，原文未见。强制条文已由 GB 55036-2022 第10.0.7条“应定期维护”接替。",
    },
  ],
  remedy: {
    zh: "漏检的灭火器逐具补检：看压力、铅封、喷管和摆放位置，在检查卡上签日期。",
    en: "Look at each missed extinguisher - gauge, seal, hose, place - and date its card.",
  },
  keep: { zh: "灭火器检查卡或检查台账", en: "The card on each extinguisher, or the list of checks" },
  options: z.object({ every: z.enum(["fortnight", "month"]).default("month") }),
  requires: ({ every }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "look" } }, key: ["asset"] }), {
      each: everyKey(extinguishers),
      every: every === "fortnight" ? { unit: "week", interval: 2 } : every,
    }),
  messages: {
    late: {
      zh: "灭火器 {key} {slot} 检查晚了：{at} 才查，应在 {due} 前",
      en: "Extinguisher {key} was looked at late for {slot}: at {at}, expected by {due}",
    },
    missed: { zh: "灭火器 {key} {slot} 没有检查", en: "Extinguisher {key} was not looked at in {slot}" },
  },
});
