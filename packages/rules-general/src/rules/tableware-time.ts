import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { tablewareStep } from "../entries/tableware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Disinfection of tableware lasts long enough 餐具消毒时间: heat ten minutes, chlorine five.
 *
 * From annex J of the catering practice code of 2018, seen in three sources that agree; one page says fifteen minutes for heat, which
 * preset strict takes.
 *
 * @example
 * tablewareTime.options.parse({}); //=> { heatMinutes: 10, soakMinutes: 5 }
 * tells(
 *   tablewareTime,
 *   [
 *     { kind: "general/tableware-step", at: "2025-11-12T13:30", data: { load: "load-1", step: "disinfect", method: "boil", minutes: 9.9 }, area: "kitchen-1" },
 *   ],
 * );
 * //=> ["kitchen-1 load-1：消毒只有 9.9 分钟，至少要 10 分钟"]
 */
export const tablewareTime = defineRule({
  id: "general/tableware-time",
  title: { zh: "餐具消毒时间", en: "Disinfection lasts long enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: cateringPractice,
      clause: "附件J",
      confidence: "A2",
      note: "条款未见原文；10分钟、5分钟有三处转载一致，有一处写15分钟。",
    },
  ],
  remedy: { zh: "时间不够的重新消毒，定时器调好。", en: "Disinfect again with the timer set." },
  keep: { zh: "餐饮具消毒记录", en: "The disinfection log" },
  options: z.object({
    heatMinutes: quantity("min").min(10).max(60).default(10),
    soakMinutes: quantity("min").min(5).max(60).default(5),
  }),
  requires: ({ heatMinutes, soakMinutes }) =>
    limit(
      from(tablewareStep, {
        where: { step: { equals: "disinfect" }, method: { in: ["steam", "boil", "infrared", "chlorine"] } },
      }),
      "minutes",
      {
        atLeast: {
          by: ["method"],
          table: { steam: heatMinutes, boil: heatMinutes, infrared: heatMinutes, chlorine: soakMinutes },
        },
      },
    ),
  messages: {
    tooLow: {
      zh: "消毒只有 {value} {unit}，至少要 {bound} {unit}",
      en: "Disinfected for {value} {unit}, expected at least {bound} {unit}",
    },
  },
});
