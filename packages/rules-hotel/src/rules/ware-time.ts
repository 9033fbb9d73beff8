import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { wareStep } from "../entries/ware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Heat disinfection lasts ten minutes, a soak in chlorine five 餐具消毒时间. Dishwashers are left to their maker.
 *
 * From annex J of the catering practice code of 2018, seen in sources that agree.
 *
 * @example
 * tells(
 *   wareTime,
 *   [
 *     { kind: "hotel/ware-step", at: "2026-03-02T13:30", data: { batch: "午市一批", ware: "tableware", step: "disinfect", method: "steam", celsius: 100, minutes: 8 } },
 *   ],
 * );
 * //=> ["午市一批：只消毒了 8 分钟，应满 10 分钟"]
 */
export const wareTime = defineRule({
  id: "hotel/ware-time",
  title: { zh: "餐具消毒时间", en: "Disinfection lasts long enough" },
  severity: "error",
  since: "2026.1",
  basis: [
    { law: cateringPractice, clause: "附件J", confidence: "A2", note: "条款未见原文；10分钟、5分钟有多处转载一致" },
  ],
  remedy: { zh: "时间不够的重新消毒，定时器调好。", en: "Disinfect again with the timer set." },
  keep: { zh: "餐具消毒记录", en: "The disinfection log" },
  options: z.object({
    heatMinutes: quantity("min").min(10).max(60).default(10),
    soakMinutes: quantity("min").min(5).max(60).default(5),
  }),
  requires: ({ heatMinutes, soakMinutes }) =>
    limit(
      from(wareStep, {
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
    tooLow: { zh: "只消毒了 {value} 分钟，应满 {bound} 分钟", en: "Disinfected for {value} minutes, expected {bound}" },
  },
});
