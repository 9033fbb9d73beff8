import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { cooking } from "../entries/cooking.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Food that is cooked through reaches this temperature inside 烧熟煮透.
 *
 * 70 °C from the catering practice code of 2018, chapter 7, seen in three sources that agree.
 *
 * @example
 * coreTemperature.options.parse({}); //=> { celsius: 70 }
 * tells(
 *   coreTemperature,
 *   [
 *     { kind: "canteen/cooking", at: "2025-09-01T11:00", data: { dish: "红烧鸡块", meal: "lunch", batch: 1, coreCelsius: 69.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 午餐 红烧鸡块：中心温度只有 69.9 ℃，没烧透，应达到 70 ℃"]
 */
export const coreTemperature = defineRule({
  id: "canteen/core-temperature",
  title: { zh: "烧熟煮透", en: "Food is cooked through" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: cateringPractice, clause: "第七章", confidence: "A2", note: "条款未见原文；70℃有三处资料一致。" }],
  remedy: { zh: "回锅加热到规定温度再出，测温重填。", en: "Heat again to the mark, measure and record." },
  keep: { zh: "烹饪中心温度记录", en: "The log of core temperatures" },
  options: z.object({ celsius: quantity("°C").min(70).max(95).default(70) }),
  requires: ({ celsius }) => limit(cooking, "coreCelsius", { atLeast: celsius }),
  messages: {
    tooLow: {
      zh: "中心温度只有 {value} {unit}，没烧透，应达到 {bound} {unit}",
      en: "Only {value} {unit} inside, expected at least {bound} {unit}",
    },
  },
});
