import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { thawing } from "../entries/food-care.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Nothing thaws at room temperature, and nothing for long under running water 规范解冻. In the chiller it may take its time.
 *
 * From a hotel group's checklist, which cites the catering practice code of 2018; the code was not seen, so the rule is on where it is chosen.
 *
 * @example
 * thawedSafely.options.parse({}); //=> { waterMinutes: 120 }
 * tells(thawedSafely, [{ kind: "canteen/thawing", at: "2025-09-01T08:00", data: { item: "鸡腿", method: "room", minutes: 180 } }]);
 * //=> ["鸡腿：室温解冻 180 分钟，最多 0 分钟"]
 */
export const thawedSafely = defineRule({
  id: "canteen/thawed-safely",
  title: { zh: "规范解冻", en: "Thawed safely" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      confidence: "A2",
      status: "suggestion",
      note: "条款未见原文；不得室温解冻、流水解冻不超过2小时，见于企业自查表。",
    },
  ],
  remedy: {
    zh: "提前一天放冷藏解冻，急用的流水解冻并看好时间。",
    en: "Put it in the chiller the day before; under water watch the time.",
  },
  keep: { zh: "解冻记录", en: "The log of thawing" },
  options: z.object({ waterMinutes: quantity("min").min(10).max(240).default(120) }),
  requires: ({ waterMinutes }) =>
    limit(thawing, "minutes", { atMost: { by: ["method"], table: { water: waterMinutes, room: 0 } } }),
  messages: {
    tooHigh: {
      zh: "{item}：{method} {value} {unit}，最多 {bound} {unit}",
      en: "{item}: thawed {method} for {value} {unit}, at most {bound} {unit}",
    },
  },
});
