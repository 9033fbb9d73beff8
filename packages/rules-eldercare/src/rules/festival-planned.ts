import { cadence, defineRule } from "@houqin/core";
import * as z from "zod";
import { festivalPlan } from "../entries/activities.ts";
import { Festivals } from "../festivals.ts";

/**
 * A plan stands so many days before each of these festivals: what, for whom, with how much money 节前有方案.
 *
 * @example
 * festivalPlanned.options.parse({}).days; //=> 7
 * tells(
 *   festivalPlanned,
 *   [{ kind: "eldercare/festival-plan", at: "2026-04-28T09:00", data: { theme: "劳动节剥豆" } }],
 *   {
 *     options: { festivals: ["labour-day"] },
 *     period: { from: "2026-03-20", to: "2026-05-10" },
 *     asOf: "2026-06-30",
 *     calendar: {
 *       name: "示例",
 *       confirmed: { from: 20454, through: 20818 },
 *       festivals: [{ id: "labour-day", title: { zh: "劳动节", en: "Labour Day" }, kind: "solar" }],
 *       day: () => ({ working: true, status: "confirmed" }),
 *       festivalDay: (_, year) => 20574 + 365 * (year - 2026), // 2026-05-01
 *     },
 *   },
 * );
 * //=> ["2026年劳动节 的方案出晚了：2026年4月28日 09:00 才出，应在 2026年4月24日 24:00 前"]
 */
export const festivalPlanned = defineRule({
  id: "eldercare/festival-planned",
  title: { zh: "节日活动提前出方案", en: "Festivals are planned ahead" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的节前准备，天数由单位定", en: "What plans promise; the days are the site's own" } },
  remedy: {
    zh: "马上定主题、人员、经费，写明哪些老人适合参加。",
    en: "Settle theme, people and money now; write who can take part.",
  },
  keep: { zh: "节日活动方案", en: "The plan" },
  options: z.object({
    festivals: Festivals,
    days: z.int().min(1).max(20).default(7),
  }),
  requires: ({ festivals, days }) =>
    cadence(festivalPlan, { every: { unit: "festival", of: festivals, from: -30, to: -days } }),
  messages: {
    missed: { zh: "{slot} 没有提前出活动方案", en: "{slot}: no plan ahead of it" },
    late: {
      zh: "{slot} 的方案出晚了：{at} 才出，应在 {due} 前",
      en: "{slot}: the plan came late, at {at}; expected by {due}",
    },
  },
});
