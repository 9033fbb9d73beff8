import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { tablewareStep } from "../entries/tableware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Heat disinfection of tableware is hot enough 餐具消毒温度: steam or boiling, and infrared.
 *
 * 100 °C and 120 °C from annex J of the catering practice code of 2018, seen in three sources that agree.
 *
 * @example
 * tablewareHeat.options.parse({}); //=> { steam: 100, infrared: 120 }
 * tells(
 *   tablewareHeat,
 *   [
 *     { kind: "general/tableware-step", at: "2025-11-12T13:30", data: { load: "load-1", step: "disinfect", method: "steam", celsius: 99.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 load-1：消毒温度只有 99.9 ℃，应达到 100 ℃"]
 */
export const tablewareHeat = defineRule({
  id: "general/tableware-heat",
  title: { zh: "餐具消毒温度", en: "Disinfection is hot enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: cateringPractice, clause: "附件J", confidence: "A2", note: "条款未见原文；100℃、120℃有三处转载一致。" },
  ],
  remedy: {
    zh: "这一批重新消毒，温度到了再开始计时。",
    en: "Disinfect the load again; start the clock at temperature.",
  },
  keep: { zh: "餐饮具消毒记录", en: "The disinfection log" },
  options: z.object({
    steam: quantity("°C").min(95).max(110).default(100),
    infrared: quantity("°C").min(110).max(160).default(120),
  }),
  requires: ({ steam, infrared }) =>
    limit(
      from(tablewareStep, {
        where: { step: { equals: "disinfect" }, method: { in: ["steam", "boil", "infrared"] } },
      }),
      "celsius",
      { atLeast: { by: ["method"], table: { steam, boil: steam, infrared } } },
    ),
  messages: {
    tooLow: {
      zh: "消毒温度只有 {value} {unit}，应达到 {bound} {unit}",
      en: "Disinfected at {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
