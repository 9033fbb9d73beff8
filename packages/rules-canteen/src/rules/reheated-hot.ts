import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { reheating } from "../entries/food-care.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Food that is heated again is hot to the core 再加热热透.
 *
 * 70 °C from a hotel group's checklist, which cites the catering practice code of 2018; the code was not seen, so the rule is on where it is chosen. How often it may be
 * heated is `canteen/reheated-once`.
 *
 * @example
 * reheatedHot.options.parse({}); //=> { celsius: 70 }
 * tells(reheatedHot, [{ kind: "canteen/reheating", at: "2025-09-01T11:00", data: { dish: "卤牛肉", meal: "lunch", times: 1, coreCelsius: 64 } }]);
 * //=> ["午餐 卤牛肉：再加热只到 64 ℃，应达到 70 ℃"]
 */
export const reheatedHot = defineRule({
  id: "canteen/reheated-hot",
  title: { zh: "再加热热透", en: "Reheated to the core" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: cateringPractice, confidence: "A2", status: "suggestion", note: "条款未见原文；70℃见于企业自查表转引。" },
  ],
  remedy: { zh: "继续加热到中心温度够了再出餐。", en: "Go on until the core is hot enough." },
  keep: { zh: "再加热测温记录", en: "The log of reheating" },
  options: z.object({ celsius: quantity("°C").min(60).max(100).default(70) }),
  requires: ({ celsius }) => limit(reheating, "coreCelsius", { atLeast: celsius }),
  messages: {
    tooLow: {
      zh: "再加热只到 {value} {unit}，应达到 {bound} {unit}",
      en: "Reheated to {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
