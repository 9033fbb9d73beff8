import { defineRule, followUp, from, quantity } from "@houqin/core";
import * as z from "zod";
import { compensation, damage } from "../entries/damage.ts";

/**
 * Who breaks or loses a thing of some value by misuse pays for it within so many days, by the rule of the house 赔偿制度. Who approves the
 * amount is asked by `general/compensation-approved`.
 *
 * @example
 * compensationDue.options.parse({}); //=> { payFrom: 20, days: 30 }
 * tells(
 *   compensationDue,
 *   [
 *     { kind: "general/damage", at: "2025-11-12T09:00", data: { asset: "desk-1", outcome: "damaged", cause: "misuse", quantity: 1, value: 180 } },
 *   ],
 *   { asOf: "2025-12-31" },
 * );
 * //=> ["desk-1 人为损坏，价值 180 元，没有按规定赔偿，应在 2025年12月12日 24:00 前赔偿"]
 */
export const compensationDue = defineRule({
  id: "general/compensation-due",
  title: { zh: "人为损坏按规定赔偿", en: "Misuse is paid for by the rule" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: { zh: "单位赔偿制度，金额和天数由单位定", en: "The site's own rule on compensation, its amounts and days" },
  },
  remedy: {
    zh: "按赔偿办法算出金额，开收据；困难的报批减免。",
    en: "Work out the amount by the rule and give a receipt; have a reduction approved.",
  },
  keep: { zh: "赔偿单、收据", en: "The slip and its receipt" },
  options: z.object({
    payFrom: quantity("CNY").min(0).max(1000).default(20),
    days: quantity("d").int().min(1).max(180).default(30),
  }),
  requires: ({ payFrom, days }) =>
    followUp(from(compensation, { key: ["damage"] }), {
      after: from(damage, {
        where: { cause: { in: ["misuse", "wilful"] }, value: { atLeast: payFrom } },
        key: ["@id"],
      }),
      within: { days },
    }),
  messages: {
    missed: {
      zh: "{asset} 人为损坏，价值 {value} 元，没有按规定赔偿，应在 {due} 前赔偿",
      en: "Damage to {asset} of {value} CNY by misuse was not paid for by {due}",
    },
    late: {
      zh: "{asset} 人为损坏，价值 {value} 元，赔偿晚了：{at} 才赔，应在 {due} 前",
      en: "Damage to {asset} of {value} CNY by misuse was paid for late, at {at}; expected by {due}",
    },
  },
});
