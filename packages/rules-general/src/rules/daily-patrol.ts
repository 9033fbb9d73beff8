import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { patrol } from "../entries/rounds.ts";

/**
 * A round through each kitchen and gate on every operating day 每日巡视; patrols that other documents yield count.
 *
 * A duty that plans set themselves. GB/T 29315 is said to ask for five a day on a single source, so that figure is no default.
 *
 * @example
 * dailyPatrol.options.parse({}); //=> { categories: ["kitchen", "gate"], times: 1 }
 * tells(
 *   dailyPatrol,
 *   [
 *     { kind: "site/area", at: "2024-01-01", data: { name: "大门", kind: "gate" }, subject: "gate-1" },
 *     { kind: "general/patrol", at: "2025-11-12T16:00", data: { topic: "fire", result: "ok" }, area: "gate-1" },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" } },
 * );
 * //=> ["gate-1 2025年11月12日 巡视 0 次，应巡 1 次"]
 */
export const dailyPatrol = defineRule({
  id: "general/daily-patrol",
  title: { zh: "责任区每日巡视", en: "Daily round of each duty area" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "单位计划里的每日巡视制度；每日次数只有一处来源，按建议值",
      en: "The daily rounds that plans set; figures for schools rest on a single source",
    },
  },
  remedy: {
    zh: "今天补巡并登记，发现的问题随手拍下转隐患台账。",
    en: "Walk it today, log it, and turn what you find into issues.",
  },
  keep: { zh: "巡视登记", en: "The log of rounds" },
  options: z.object({
    categories: z.array(z.string()).min(1).default(["kitchen", "gate"]),
    times: z.int().min(1).max(12).default(1),
  }),
  requires: ({ times, categories }) =>
    cadence(from(patrol, { where: { topic: { in: ["safety", "hygiene", "campus"] } }, key: ["@area"] }), {
      each: everyKey(siteAreas, { kind: { in: categories } }),
      every: "operatingDay",
      times,
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 巡视 {found} 次，应巡 {expected} 次",
      en: "{key} {slot}: {found} rounds, expected {expected}",
    },
  },
});
