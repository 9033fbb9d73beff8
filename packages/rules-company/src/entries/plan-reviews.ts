import { defineEntry } from "@houqin/core";
import * as z from "zod";

/** The year's plan is looked at in its middle 年中检查: of so many goals, how many are behind. */
export const planReview = defineEntry("company/plan-review", {
  title: { zh: "年度计划年中检查", en: "Mid-year review" },
  fields: {
    goals: { zh: "目标项数", en: "goals" },
    behind: { zh: "滞后项数", en: "goals behind" },
    note: { zh: "情况说明", en: "note" },
    by: { zh: "检查人", en: "reviewer" },
  },
  data: z.object({ goals: z.int().positive(), behind: z.int().nonnegative(), note: z.string().optional() }),
  roles: ["by"],
  backfillDays: 7,
});

/** The plan is set anew for what is behind 计划调整. `review` is the id of the review that it follows. */
export const planChange = defineEntry("company/plan-change", {
  title: { zh: "年度计划调整", en: "Change of the plan" },
  fields: {
    review: { zh: "年中检查", en: "review" },
    change: { zh: "调整内容", en: "change" },
    approver: { zh: "批准人", en: "approver" },
  },
  data: z.object({ review: z.string(), change: z.string() }),
  roles: ["approver"],
  backfillDays: 7,
});
