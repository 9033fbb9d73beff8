import { defineRule, quantity, ratio } from "@houqin/core";
import * as z from "zod";
import { platesRejected, platesServed } from "../metrics/outlets.ts";

/**
 * In each month only a small share of the plates of a dish is sent back at the pass or by guests 出品退回率.
 *
 * A goal of the hotel; no rule gives a figure.
 *
 * @example
 * tells(
 *   rejectRate,
 *   [
 *     { kind: "hotel/dish-kit", at: "2026-03-01", data: { name: "清蒸鲈鱼", condiments: ["蒸鱼豉油"], utensils: ["鱼夹"] }, subject: "清蒸鲈鱼" },
 *     { kind: "hotel/pass-check", at: "2026-03-02T21:30", data: { dish: "清蒸鲈鱼", served: 50, rejected: 3, reason: "过火" } },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" } },
 * );
 * //=> ["清蒸鲈鱼 2026年3月 退回率 6%，不应超过 2%"]
 */
export const rejectRate = defineRule({
  id: "hotel/reject-rate",
  title: { zh: "出品退回率", en: "Few plates are sent back" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "出品质量目标，比例由单位定", en: "A goal of the hotel; it sets the share" } },
  remedy: {
    zh: "按退回原因找厨师长过一遍这道菜，改不了的换菜。",
    en: "Go through the dish with the chef by reason; change it if need be.",
  },
  keep: { zh: "传菜出品检查表，写明退回原因", en: "Pass checks, with reasons" },
  options: z.object({ share: quantity("1").min(0).max(0.2).default(0.02) }),
  requires: ({ share }) => ratio(platesRejected, platesServed, { key: ["dish"], atMost: share, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 退回率 {value}，不应超过 {bound}",
      en: "{key} {period}: {value} of the plates were sent back, expected at most {bound}",
    },
  },
});
