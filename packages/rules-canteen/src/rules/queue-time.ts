import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { mealRound } from "../entries/supervision.ts";

/**
 * Nobody queues longer than so many minutes 排队不久.
 *
 * @example
 * queueTime.options.parse({}); //=> { minutes: 10 }
 * tells(queueTime, [{ kind: "canteen/meal-round", at: "2025-09-01T12:00", data: { meal: "lunch", quality: true, quantity: true, queueMinutes: 12 } }]);
 * //=> ["午餐排队 12 分钟，不应超过 10 分钟"]
 */
export const queueTime = defineRule({
  id: "canteen/queue-time",
  title: { zh: "排队时间不过长", en: "Queues are short" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "服务指标，时长由单位定", en: "A figure of service; the minutes are the house's own" } },
  remedy: {
    zh: "加窗口、错峰就餐，先把打饭和打菜分开。",
    en: "Open another counter, stagger the meals, and serve rice and dishes apart.",
  },
  keep: { zh: "餐时巡查记录", en: "The log of rounds" },
  options: z.object({ minutes: quantity("min").int().min(1).max(60).default(10) }),
  requires: ({ minutes }) =>
    limit(from(mealRound, { where: { queueMinutes: { exists: true } } }), "queueMinutes", { atMost: minutes }),
  messages: {
    tooHigh: {
      zh: "{meal}排队 {value} 分钟，不应超过 {bound} 分钟",
      en: "{meal}: {value} minutes in the queue, at most {bound} allowed",
    },
  },
});
