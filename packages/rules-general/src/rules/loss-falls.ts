import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { lossRate } from "../metrics/upkeep.ts";

/**
 * The share that is damaged or lost does not rise over the term before 损坏丢失率环比. A goal that plans set themselves.
 *
 * @example
 * lossFalls.options.parse({}); //=> { times: 1 }
 * tells(
 *   lossFalls,
 *   [
 *     { kind: "general/asset-record", at: "2025-09-01T09:00", data: { asset: "chairs", record: "book", quantity: 100 } },
 *     { kind: "general/damage", at: "2025-11-12T09:00", data: { asset: "chairs", outcome: "lost", cause: "unknown", quantity: 2, value: 160 } },
 *     { kind: "general/damage", at: "2026-04-10T09:00", data: { asset: "chairs", outcome: "lost", cause: "unknown", quantity: 3, value: 240 } },
 *   ],
 *   { period: { from: "2026-03-02", to: "2026-07-03" }, asOf: "2026-08-31", site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }, { id: "2026-spring", from: "2026-03-02", to: "2026-07-03" }] } } },
 * );
 * //=> ["2026年春季学期 损坏丢失率 3%，比上学期高，最多 2%"]
 */
export const lossFalls = defineRule({
  id: "general/loss-falls",
  title: { zh: "损坏丢失不比上学期多", en: "No more damage or loss than the term before" },
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
