import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { cooling } from "../entries/food-care.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Cooked food that is kept for later cools fast enough 快速冷却: so warm at most after two hours, and after four.
 *
 * 21 and 8 °C from a hotel group's checklist, the same as known of the catering practice code of 2018, chapter 7, which was not seen. The 10 °C of the code of 2011 no longer hold.
 *
 * @example
 * cooledInTime.options.parse({}); //=> { twoHours: 21, fourHours: 8 }
 * tells(cooledInTime, [{ kind: "canteen/cooling", at: "2025-09-01T12:00", data: { dish: "卤牛肉", stage: "two-hours", celsius: 28 } }]);
 * //=> ["卤牛肉 冷却2小时：中心温度还有 28 ℃，应降到 21 ℃ 以下"]
 */
export const cooledInTime = defineRule({
  id: "canteen/cooled-in-time",
  title: { zh: "快速冷却", en: "Cooled in time" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      clause: "第七章",
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；2小时内从60℃降到21℃、再2小时内降到8℃，见于企业自查表转引。",
    },
  ],
  remedy: {
    zh: "分成小份、冰浴或用速冷机；超时没降下来的倒掉。",
    en: "Divide it, use ice or a blast chiller; throw away what stayed warm.",
  },
  keep: { zh: "冷却测温记录", en: "The log of cooling" },
  options: z.object({
    twoHours: quantity("°C").min(10).max(30).default(21),
    fourHours: quantity("°C").min(0).max(10).default(8),
  }),
  requires: ({ twoHours, fourHours }) =>
    limit(cooling, "celsius", {
      atMost: { by: ["stage"], table: { "two-hours": twoHours, "four-hours": fourHours } },
    }),
  messages: {
    tooHigh: {
      zh: "中心温度还有 {value} {unit}，应降到 {bound} {unit} 以下",
      en: "Still {value} {unit} at the core, expected at most {bound} {unit}",
    },
  },
});
