import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { dormChecked } from "../entries/dorm-checked.ts";
import { schoolHealthRegulation } from "../laws.ts";

/**
 * Rooms of every dormitory are inspected by the hygiene sheet each week 每周卫生检查.
 *
 * The regulation on health work in schools, art. 8, asks for the care of dormitories and sets no number; the figure is a suggestion.
 *
 * @example
 * weeklyInspection.options.parse({}); //=> { times: 1 }
 * tells(weeklyInspection, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-10", to: "2025-11-16" } });
 * //=> ["dorm-1 2025年第46周 检查 0 间次，应查 1 间次"]
 */
export const weeklyInspection = defineRule({
  id: "dorm/weekly-inspection",
  title: { zh: "每周检查宿舍卫生", en: "Dormitories are inspected each week" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: schoolHealthRegulation,
      clause: "第八条",
      confidence: "A1",
      status: "suggestion",
      note: "学校应当加强宿舍卫生管理，没有次数；每周一次为建议值，员工宿舍参照。",
    },
  ],
  remedy: {
    zh: "本周补查，按百分表逐间打分，当天告诉住的人。",
    en: "Inspect this week by the sheet, room by room, and tell the residents the same day.",
  },
  keep: { zh: "寝室卫生百分表", en: "The filled sheets" },
  options: z.object({ times: z.int().min(1).max(60).default(1) }),
  requires: ({ times }) =>
    cadence(from(dormChecked, { key: ["@area"] }), {
      every: "week",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 检查 {found} 间次，应查 {expected} 间次",
      en: "{key} {slot}: {found} rooms inspected, expected {expected}",
    },
  },
});
