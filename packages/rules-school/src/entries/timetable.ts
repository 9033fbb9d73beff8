import { defineEntry, quantity } from "@houqin/core";
import * as z from "zod";

/**
 * The timetable of a day 作息时间表 of one stage, with the hours that pupils study by it, self-study included. `covers` holds the term.
 */
export const timetable = defineEntry("school/timetable", {
  title: { zh: "作息时间表", en: "Timetable" },
  label: "stage",
  fields: {
    stage: {
      zh: "学段",
      en: "stage",
      values: {
        primary: { zh: "小学", en: "primary" },
        secondary: { zh: "中学", en: "secondary" },
        university: { zh: "大学", en: "university" },
      },
    },
    hours: { zh: "每日学习时间（含自习）", en: "hours of study a day" },
    by: { zh: "制表人", en: "writer" },
  },
  data: z.object({ stage: z.enum(["primary", "secondary", "university"]), hours: quantity("h").min(0).max(24) }),
  roles: ["by"],
  backfillDays: 7,
});
