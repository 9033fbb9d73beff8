import * as z from "zod";
import { defineEntry } from "./define-entry.ts";

/** What an inspection came to, as a whole and, with `section`, for each section; `subject` is the inspected thing. An inspection yields these. */
export const checklistScore = defineEntry("checklist/score", {
  title: { zh: "检查得分", en: "Score of an inspection" },
  fields: {
    checklist: { zh: "检查表", en: "checklist" },
    version: { zh: "版本", en: "version" },
    section: { zh: "部分", en: "section" },
    earned: { zh: "得分", en: "points" },
    outOf: { zh: "应得分", en: "points that apply" },
    percent: { zh: "得分率", en: "percent" },
    grade: { zh: "等级", en: "grade" },
    passed: { zh: "合格", en: "passed" },
    vetoed: { zh: "一票否决", en: "vetoed" },
    known: { zh: "已检项数", en: "items checked" },
    open: { zh: "未检项数", en: "items open" },
    notApplicable: { zh: "不适用项数", en: "items that do not apply" },
  },
  data: z.object({
    checklist: z.string(),
    version: z.string().optional(),
    section: z.string().optional(),
    earned: z.number(),
    outOf: z.number(),
    percent: z.number().optional(),
    grade: z.string().optional(),
    passed: z.boolean().optional(),
    vetoed: z.boolean(),
    known: z.int(),
    open: z.int(),
    notApplicable: z.int(),
  }),
  // Those of the inspection.
  roles: ["by", "verifier"],
});
