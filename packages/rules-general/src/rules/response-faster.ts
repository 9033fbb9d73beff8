import { defineRule, trend } from "@houqin/core";
import * as z from "zod";
import { responseMedian } from "../metrics/upkeep.ts";

/**
 * Half of those who ask for a repair wait no longer than in the month before, or not much longer 报修响应时间. A goal that plans set themselves.
 *
 * @example
 * responseFaster.options.parse({}); //=> { times: 1.1 }
 * tells(
 *   responseFaster,
 *   [
 *     { kind: "general/repair-step", at: "2025-10-15T10:40", data: { order: "r-2025-10-15T10:40", step: "arrived", asked: "2025-10-15T09:00" } },
 *     { kind: "general/repair-step", at: "2025-11-12T10:51", data: { order: "r-2025-11-12T10:51", step: "arrived", asked: "2025-11-12T09:00" } },
 *   ],
 * );
 * //=> ["2025年11月 报修响应时间中位数 111 分钟，比上月慢，最多 110 分钟"]
 */
export const responseFaster = defineRule({
  id: "general/response-faster",
  title: { zh: "报修响应不变慢", en: "Somebody comes as soon as before" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标", en: "A goal of the plan" } },
  remedy: {
    zh: "看慢在派单还是到场，调整值班和片区。",
    en: "See whether it is sending or walking that takes so long.",
  },
  keep: { zh: "报修单和到场记录", en: "Requests, and when somebody came" },
  options: z.object({
    times: z.number().min(0.5).max(2).default(1.1),
  }),
  optionTitles: { times: { zh: "允许的倍数", en: "Factor allowed" } },
  requires: ({ times }) => trend(responseMedian, { atMost: { times }, period: "month" }),
  messages: {
    tooHigh: {
      zh: "{period} 报修响应时间中位数 {value} 分钟，比上月慢，最多 {bound} 分钟",
      en: "{period}: half waited {value} minutes or more, at most {bound} against the month before",
    },
  },
});
