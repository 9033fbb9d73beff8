import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { wareStep } from "../entries/ware.ts";
import { cateringPractice } from "../laws.ts";

/**
 * Steam, boiling and infrared are hot enough to disinfect 餐具热力消毒温度.
 *
 * 100 °C and 120 °C from annex J of the catering practice code of 2018, seen in sources that agree.
 *
 * @example
 * tells(
 *   wareHeat,
 *   [
 *     { kind: "hotel/ware-step", at: "2026-03-02T13:30", data: { batch: "午市一批", ware: "tableware", step: "disinfect", method: "infrared", celsius: 110, minutes: 10 } },
 *   ],
 * );
 * //=> ["午市一批：消毒温度只有 110 ℃，应到 120 ℃"]
 */
export const wareHeat = defineRule({
  id: "hotel/ware-heat",
  title: { zh: "餐具热力消毒温度", en: "Heat disinfection is hot enough" },
  severity: "error",
  since: "2026.1",
  basis: [{ law: cateringPractice, clause: "附件J", confidence: "A2", note: "条款未见原文；100℃、120℃有多处转载一致" }],
  remedy: { zh: "这批重新消毒，温度到了再计时。", en: "Disinfect the batch again; start the clock at temperature." },
  keep: { zh: "餐具消毒记录", en: "The disinfection log" },
  options: z.object({
    steam: quantity("°C").min(95).max(110).default(100),
    infrared: quantity("°C").min(110).max(160).default(120),
  }),
  requires: ({ steam, infrared }) =>
    limit(
      from(wareStep, { where: { step: { equals: "disinfect" }, method: { in: ["steam", "boil", "infrared"] } } }),
      "celsius",
      { atLeast: { by: ["method"], table: { steam, boil: steam, infrared } } },
    ),
  messages: {
    tooLow: { zh: "消毒温度只有 {value} ℃，应到 {bound} ℃", en: "Disinfected at {value} \u00b0C, expected {bound}" },
  },
});
