import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { airDisinfectionLog } from "../entries/disinfection.ts";
import { cateringPractice } from "../laws.ts";

/**
 * The ultraviolet lamp of a serving room burns long enough before the room is used 备餐间紫外线消毒.
 *
 * 30 minutes from the catering practice code of 2018, not seen.
 *
 * @example
 * airDisinfection.options.parse({}); //=> { minutes: 30 }
 * tells(
 *   airDisinfection,
 *   [
 *     { kind: "canteen/air-disinfection", at: "2025-09-01T10:30", data: { method: "uv", minutes: 29.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1：紫外线只开了 29.9 分钟，至少要 30 分钟"]
 */
export const airDisinfection = defineRule({
  id: "canteen/air-disinfection",
  title: { zh: "备餐间紫外线消毒时间", en: "Air disinfection lasts long enough" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: cateringPractice, confidence: "B", note: "条款未见原文。" }],
  remedy: { zh: "补足时间再进人备餐。", en: "Complete the time before anyone enters." },
  keep: { zh: "紫外线灯使用登记", en: "The lamp log" },
  options: z.object({ minutes: quantity("min").min(20).max(120).default(30) }),
  requires: ({ minutes }) =>
    limit(from(airDisinfectionLog, { where: { method: { equals: "uv" } } }), "minutes", { atLeast: minutes }),
  messages: {
    tooLow: {
      zh: "紫外线只开了 {value} {unit}，至少要 {bound} {unit}",
      en: "The lamp was on for {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
