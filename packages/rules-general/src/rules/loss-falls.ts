import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { lossRate } from "../metrics/upkeep.ts";

/**
 * The share that is damaged or lost does not rise over the term before 损坏丢失率环比. A goal that plans set themselves.
 *
 * @example
 * lossFalls.options.parse({}); //=> { times: 1 }
 */
export const lossFalls = defineRule({
  id: "general/loss-falls",
  title: { zh: "损坏丢失比上学期少", en: "Fewer things are damaged or lost than before" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: { zh: "对比两个学期，找出多出来的是哪类东西。", en: "Compare the terms and see which things it is." },
  keep: { zh: "损坏丢失登记、资产账", en: "The log of damage, and the books" },
  options: z.object({
    times: z.number().min(0.5).max(1.5).default(1),
  }),
  requires: ({ times }) => trend(lossRate, { atMost: { times }, period: "term" }),
  messages: {
    tooHigh: {
      zh: "{period} 损坏丢失率 {value}，比上学期高，最多 {bound}",
      en: "{period}: {value} damaged or lost, at most {bound} against the term before",
    },
  },
});
