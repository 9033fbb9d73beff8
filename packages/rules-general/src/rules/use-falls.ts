import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { itemDrawn } from "../metrics/upkeep.ts";

/**
 * No more of an item is drawn than in the term before, or not much more 厉行节约. A goal that plans set themselves.
 *
 * @example
 * useFalls.options.parse({}); //=> { times: 1.1 }
 */
export const useFalls = defineRule({
  id: "general/use-falls",
  title: { zh: "物资消耗不增加", en: "Use of supplies does not rise" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: { zh: "看哪个部门领得多，有没有浪费。", en: "See who draws most, and whether it is wasted." },
  keep: { zh: "出入库台账", en: "The log of the stores" },
  options: z.object({
    times: z.number().min(0.5).max(2).default(1.1),
  }),
  requires: ({ times }) => trend(itemDrawn, { atMost: { times }, key: ["item"], period: "term" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 领用 {value} 件，比上学期多，最多 {bound} 件",
      en: "{key} {period}: {value} drawn, at most {bound} against the term before",
    },
  },
});
