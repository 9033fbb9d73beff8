import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { holding } from "../entries/cooking.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Food that waits is held hot or cold enough 热藏冷藏, so that it never stands lukewarm.
 *
 * 60 °C and 8 °C from the catering practice code of 2018, chapter 7, seen in sources that agree.
 *
 * @example
 * holdingTemperature.options.parse({}); //=> { hot: 60, cold: 8 }
 * tells(
 *   holdingTemperature,
 *   [
 *     { kind: "canteen/holding", at: "2025-09-01T11:40", data: { dish: "米饭", meal: "lunch", mode: "hot", celsius: 59.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 午餐 米饭：备餐温度只有 59.9 ℃，不应低于 60 ℃"]
 */
export const holdingTemperature = defineRule({
  id: "canteen/holding-temperature",
  title: { zh: "热藏冷藏温度", en: "Holding temperature" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: cateringPractice, clause: "第七章", confidence: "A2", note: "条款未见原文；60℃、8℃有三处资料一致。" }],
  remedy: {
    zh: "热菜补热、调高保温台，冷的放回冰箱；在8～60℃之间放了两小时以上的倒掉。",
    en: "Reheat or turn up the holder, put cold food back; throw away what stood in between for over two hours.",
  },
  keep: { zh: "备餐保温测温记录", en: "The log of holding temperatures" },
  options: z.object({
    hot: quantity("°C").min(57).max(90).default(60),
    cold: quantity("°C").min(0).max(10).default(8),
  }),
  requires: ({ hot, cold }) =>
    limit(holding, "celsius", {
      atLeast: { by: ["mode"], table: { hot } },
      atMost: { by: ["mode"], table: { cold } },
    }),
  messages: {
    tooHigh: {
      zh: "备餐温度 {value} {unit}，不应超过 {bound} {unit}",
      en: "Held at {value} {unit}, expected at most {bound} {unit}",
    },
    tooLow: {
      zh: "备餐温度只有 {value} {unit}，不应低于 {bound} {unit}",
      en: "Held at {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
