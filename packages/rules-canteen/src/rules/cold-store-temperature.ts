import { defineRule, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { fridgeTemperature } from "../entries/equipment.ts";
import { cateringPractice, foodSafetyLaw } from "../laws.ts";

/**
 * Chillers, sample cabinets and freezers stay in their range 冰箱冷库温度.
 *
 * Food Safety Law art. 33(1)(6) asks for the temperature that food needs and gives no figure; the figures are those of the catering
 * practice code of 2018, not seen.
 *
 * @example
 * coldStoreTemperature.options.parse({}); //=> { chillMin: 0, chillMax: 8, freezeMax: -12 }
 * tells(
 *   coldStoreTemperature,
 *   [
 *     { kind: "site/asset", at: "2025-08-01", data: { name: "冷藏柜", category: "chiller" }, subject: "chiller-1" },
 *     { kind: "canteen/fridge-temperature", at: "2025-09-01T08:00", data: { asset: "chiller-1", celsius: 8.1 } },
 *   ],
 * );
 * //=> ["chiller-1：温度 8.1 ℃，偏高，不应超过 8 ℃"]
 */
export const coldStoreTemperature = defineRule({
  id: "canteen/cold-store-temperature",
  title: { zh: "冰箱冷库温度", en: "Cold-store temperature" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: cateringPractice, clause: "第二章", confidence: "B", note: "条款未见原文。" },
    {
      law: foodSafetyLaw,
      clause: "第三十三条第一款第六项",
      confidence: "A1",
      note: "保证食品安全所需的温度，没有数字。",
    },
  ],
  remedy: {
    zh: "先查门有没有关严、货是不是塞满；半小时降不下来就转移食材报修。",
    en: "Check the door and load; move the food and call repair if it does not fall within half an hour.",
  },
  keep: { zh: "冷藏冷冻温度记录，自动记录仪的导出也行", en: "The temperature log, or what the logger exports" },
  options: z.object({
    chillMin: quantity("°C").min(-2).max(4).default(0),
    chillMax: quantity("°C").min(4).max(10).default(8),
    freezeMax: quantity("°C").min(-30).max(-10).default(-12),
  }),
  requires: ({ chillMin, chillMax, freezeMax }) =>
    limit(fridgeTemperature, "celsius", {
      atLeast: { by: ["asset.category"], table: { chiller: chillMin, "sample-cabinet": chillMin } },
      atMost: { by: ["asset.category"], table: { chiller: chillMax, "sample-cabinet": chillMax, freezer: freezeMax } },
    }),
  messages: {
    tooLow: {
      zh: "温度 {value} {unit}，偏低，不应低于 {bound} {unit}",
      en: "{value} {unit} is too cold, expected at least {bound} {unit}",
    },
    tooHigh: {
      zh: "温度 {value} {unit}，偏高，不应超过 {bound} {unit}",
      en: "{value} {unit} is too warm, expected at most {bound} {unit}",
    },
  },
});
