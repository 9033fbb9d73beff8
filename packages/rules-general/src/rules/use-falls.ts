import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { itemDrawn } from "../metrics/upkeep.ts";

/**
 * No more of an item is drawn than in the term before, or not much more 厉行节约; `plus` pieces are always free, so that a new item has a start. A goal that plans set themselves.
 *
 * @example
 * useFalls.options.parse({}); //=> { times: 1.1, plus: 10 }
 * tells(
 *   useFalls,
 *   [
 *     { kind: "general/stock-move", at: "2025-10-10T09:00", data: { item: "粉笔", direction: "out", quantity: 100 } },
 *     { kind: "general/stock-move", at: "2026-04-10T09:00", data: { item: "粉笔", direction: "out", quantity: 150 } },
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }, { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" }] } }, period: { from: "2026-03-02", to: "2026-07-03" }, asOf: "2026-08-31" },
 * );
 * //=> ["粉笔 2026年春季学期 领用 150 件，比上学期多，最多 120 件"]
 */
export const useFalls = defineRule({
  id: "general/use-falls",
  title: { zh: "物资消耗不明显增加", en: "Use of supplies does not rise much" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: { zh: "看哪个部门领得多，有没有浪费。", en: "See who draws most, and whether it is wasted." },
  keep: { zh: "出入库台账", en: "The log of the stores" },
  options: z.object({
    times: z.number().min(0.5).max(2).default(1.1),
    plus: z.int().min(0).max(1000).default(10),
  }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times, plus }) => trend(itemDrawn, { atMost: { times, plus }, key: ["item"], period: "term" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 领用 {value} 件，比上学期多，最多 {bound} 件",
      en: "{key} {period}: {value} drawn, at most {bound} against the term before",
    },
  },
});
