import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { handedOut } from "../entries/food-care.ts";
import { cateringPractice, freshDrinks } from "../laws.ts";

/**
 * Food is eaten within so long after it was ready 食用时限, by how it was kept: at room temperature, boxed hot or cold, as fresh juice.
 *
 * Two hours at room temperature are quoted in two places, two hours for juice by the trade's standard of 2019; four hours hot and a day cold, for boxed meals, are known of the
 * catering practice code of 2018 and were not seen. So the rule is on where it is chosen.
 *
 * @example
 * eatenInTime.options.parse({}); //=> { room: 2, hotBox: 4, coldBox: 24, juice: 2 }
 * tells(eatenInTime, [{ kind: "canteen/handed-out", at: "2025-09-01T13:30", data: { dish: "红烧鸡块", way: "room", readyAt: "2025-09-01T11:00" } }]);
 * //=> ["红烧鸡块：常温存放 2.5 小时才吃完，最多 2 小时"]
 */
export const eatenInTime = defineRule({
  id: "canteen/eaten-in-time",
  title: { zh: "食用时限", en: "Eaten in time" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；8～60℃存放不超过2小时，两处转引一致；盒饭热链4小时、冷链24小时未见。",
    },
    { law: freshDrinks, confidence: "A2", note: "团体标准；现榨饮料冷藏也不超过2小时，有新闻报道。" },
  ],
  remedy: { zh: "超时的倒掉，不再回锅；分批做、分批送。", en: "Throw it away; cook and bring it in batches." },
  keep: { zh: "出餐时限登记，盒饭上的制作时间标签", en: "The log, and the labels on boxed meals" },
  options: z.object({
    room: quantity("h").min(0.5).max(4).default(2),
    hotBox: quantity("h").min(1).max(8).default(4),
    coldBox: quantity("h").min(4).max(48).default(24),
    juice: quantity("h").min(0.5).max(4).default(2),
  }),
  requires: ({ room, hotBox, coldBox, juice }) =>
    limit(
      handedOut,
      { span: ["readyAt", "@at"], unit: "hours" },
      { atMost: { by: ["way"], table: { room, "hot-box": hotBox, "cold-box": coldBox, juice } } },
    ),
  messages: {
    tooHigh: {
      zh: "{dish}：{way} {value} 小时才吃完，最多 {bound} 小时",
      en: "{dish}: eaten {value} hours after it was ready, {way}; at most {bound} hours",
    },
  },
});
