import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { safetyLesson } from "../entries/lessons.ts";

/**
 * Pupils take part in care for the campus in every term 爱护校园教育 and beautifying. A rule of the house.
 *
 * @example
 * tells(
 *   campusCare,
 *   [
 *   ],
 *   { site: { schedule: { terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }] } }, period: { from: "2025-09-01", to: "2026-01-23" }, asOf: "2026-03-01" },
 * );
 * //=> ["2025年秋季学期 爱护校园教育 0 次，应有 1 次"]
 */
export const campusCare = defineRule({
  id: "school/campus-care",
  title: { zh: "爱护校园教育和美化活动", en: "Care for the campus is taught" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校后勤工作计划", en: "The school's own plan" } },
  remedy: { zh: "开一次主题班会或义务劳动。", en: "Hold a class or a work day on it." },
  keep: { zh: "活动方案和照片", en: "The outline and photographs" },
  options: z.object({ times: z.int().min(1).max(10).default(1) }),
  requires: ({ times }) =>
    cadence(from(safetyLesson, { where: { topic: { equals: "campus" } } }), { every: "term", times }),
  messages: {
    missed: {
      zh: "{slot} 爱护校园教育 {found} 次，应有 {expected} 次",
      en: "{slot}: {found} lessons on care for the campus, expected {expected}",
    },
  },
});
