import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { buffetReading } from "../entries/buffets.ts";
import { cateringPractice } from "../laws.ts";

/**
 * What stands on a buffet is hot or cold enough 自助餐热藏冷藏.
 *
 * 60 °C and 8 °C from the catering practice code of 2018, seen in sources that agree; 15 °C for sushi is a chain's house standard. Other food that waits is
 * `canteen/holding-temperature`. The far ends of the tables (150, −30) only say that nothing is asked there.
 *
 * @example
 * tells(
 *   buffetHeld,
 *   [
 *     { kind: "hotel/buffet-reading", at: "2026-03-02T07:10", data: { dish: "炒蛋", held: "hot", celsius: 52 } },
 *   ],
 * );
 * //=> ["炒蛋：自助餐台只有 52 ℃，不应低于 60 ℃"]
 */
export const buffetHeld = defineRule({
  id: "hotel/buffet-held",
  title: { zh: "自助餐温度达标", en: "Buffets are hot or cold enough" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      clause: "第七章",
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文，60℃、8℃有三处资料一致；寿司15℃取自连锁酒店内部标准，为建议值",
    },
  ],
  remedy: {
    zh: "热的回炉、冷的换冰；在两者之间放了两小时以上的倒掉。",
    en: "Reheat or cool it; throw away what stood in between for over two hours.",
  },
  keep: { zh: "自助餐测温记录", en: "The log of readings" },
  options: z.object({
    hot: quantity("°C").min(57).max(90).default(60),
    cold: quantity("°C").min(0).max(10).default(8),
    sushi: quantity("°C").min(5).max(18).default(15),
  }),
  requires: ({ hot, cold, sushi }) =>
    limit(buffetReading, "celsius", {
      atLeast: { by: ["held"], table: { hot, cold: -30, sushi: -30 } },
      atMost: { by: ["held"], table: { hot: 150, cold, sushi } },
    }),
  messages: {
    tooLow: {
      zh: "自助餐台只有 {value} {unit}，不应低于 {bound} {unit}",
      en: "Held at {value} {unit}, expected at least {bound} {unit}",
    },
    tooHigh: {
      zh: "自助餐台 {value} {unit}，不应超过 {bound} {unit}",
      en: "Held at {value} {unit}, expected at most {bound} {unit}",
    },
  },
});
