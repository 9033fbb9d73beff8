import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { activity } from "../entries/activities.ts";
import { Festivals } from "../festivals.ts";

/**
 * Each of these festivals is kept with the residents, on the day or in the days before 节日活动; days are found by the lunar calendar where they go by it.
 *
 * @example
 * festivalKept.options.parse({}).daysBefore; //=> 3
 * tells(
 *   festivalKept,
 *   [],
 *   {
 *     options: { festivals: ["labour-day"] },
 *     period: { from: "2026-04-20", to: "2026-05-10" },
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
 * //=> ["2026年劳动节 没有为老人办活动"]
 */
export const festivalKept = defineRule({
  id: "eldercare/festival-kept",
  title: { zh: "节日陪老人过", en: "Festivals are kept with the residents" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的节日安排，节日由单位定", en: "What plans promise; the festivals are the site's own" } },
  remedy: {
    zh: "补一次小活动，腿脚不便的送到房间。",
    en: "Hold something small; bring it to the rooms of those who cannot come.",
  },
  keep: { zh: "活动记录和照片", en: "The record, and photographs" },
  options: z.object({
    festivals: Festivals,
    daysBefore: z.int().min(0).max(15).default(3),
  }),
  requires: ({ festivals, daysBefore }) =>
    cadence(from(activity, { where: { activity: { in: ["festival", "light-work", "handicraft"] } } }), {
      every: { unit: "festival", of: festivals, from: -daysBefore, to: 0 },
    }),
  messages: { missed: { zh: "{slot} 没有为老人办活动", en: "{slot}: nothing was done for the residents" } },
});
