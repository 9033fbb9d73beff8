import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { labourLaw } from "../laws.ts";
import { daysWorked } from "../metrics/working-time.ts";

/**
 * Everybody has a day of rest in each week 休息日 (劳动法第三十八条, A1).
 *
 * @example
 * weeklyRest.options.parse({}); //=> { days: 1 }
 * const week = [10, 11, 12, 13, 14, 15, 16].map((day) => ({ kind: "general/shift", at: `2025-11-${day}T08:00`, data: { post: "guard", start: `2025-11-${day}T08:00`, end: `2025-11-${day}T16:00` }, actors: { by: "wang" } }));
 * tells(weeklyRest, week, { asOf: "2026-08-31" });
 * //=> ["wang 2025年第46周 上了 7 天班，最多 6 天"]
 */
export const weeklyRest = defineRule({
  id: "general/weekly-rest",
  title: { zh: "每周至少休息一天", en: "A day of rest in each week" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: labourLaw,
      clause: "第三十八条",
      confidence: "A1",
      note: "用人单位应当保证劳动者每周至少休息一日。",
    },
  ],
  remedy: { zh: "补一天休息，下周起排开。", en: "Give them a day off and plan the next weeks." },
  keep: { zh: "排班表和考勤", en: "The roster and attendance" },
  options: z.object({
    days: z.int().min(1).max(3).default(1),
  }),
  requires: ({ days }) => ceiling(daysWorked, { key: ["by"], period: "week", atMost: 7 - days }),
  messages: {
    tooHigh: {
      zh: "{key} {period} 上了 {value} 天班，最多 {bound} 天",
      en: "{key} worked on {value} days of {period}, at most {bound}",
    },
  },
});
