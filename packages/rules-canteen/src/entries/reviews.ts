import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** The week's risks are gone through and the report is written 周排查; counts by its `at`. */
export const weeklyReviewLog = defineEntry("canteen/weekly-review", {
  title: { zh: "周排查", en: "Weekly review" },
  fields: {
    risks: { zh: "风险隐患", en: "risks" },
    report: { zh: "排查报告", en: "report" },
    by: { zh: "食品安全总监", en: "food-safety director" },
  },
  data: z.object({ risks: z.array(z.object({ risk: z.string(), measure: z.string() })), report: z.string() }),
  roles: ["by"],
  backfillDays: 2,
});

/** The person in charge hears the month's summary 月调度. */
export const monthlyReviewLog = defineEntry("canteen/monthly-review", {
  title: { zh: "月调度", en: "Monthly review" },
  fields: {
    minutes: { zh: "会议纪要", en: "minutes" },
    decisions: { zh: "决议", en: "decisions" },
    chair: { zh: "主持人", en: "chair" },
    attendees: { zh: "参会人员", en: "attendees" },
  },
  data: z.object({ minutes: z.string(), decisions: z.array(z.string()).optional() }),
  roles: ["chair", "attendees"],
  backfillDays: 3,
});
