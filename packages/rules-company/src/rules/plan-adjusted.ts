import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { planChange, planReview } from "../entries/plan-reviews.ts";

/**
 * Where the review found goals behind, the plan is set anew within so many working days 计划调整. House rule.
 *
 * @example
 * planAdjusted.options.parse({}); //=> { workdays: 15 }
 * tells(planAdjusted, [{ kind: "company/plan-review", at: "2026-07-10T09:00", data: { goals: 12, behind: 3 } }]);
 * //=> ["2026年7月10日：有目标滞后，计划还没调整，应在 2026年7月31日 24:00 前调整"]
 */
export const planAdjusted = defineRule({
  id: "company/plan-adjusted",
  title: { zh: "滞后目标及时调整", en: "Goals behind are planned anew" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: { zh: "计划管理：年中检查、下半年调整", en: "Habit of planning: review in the middle, adjust for the rest" },
  },
  remedy: {
    zh: "给滞后项重排开工和完成日期，报批后下发。",
    en: "Set new days for what is behind, have them approved and tell people.",
  },
  keep: { zh: "调整方案和批复", en: "The new plan and its approval" },
  options: z.object({ workdays: z.int().min(5).max(60).default(15) }),
  requires: ({ workdays }) =>
    followUp(from(planChange, { key: ["review"] }), {
      after: from(planReview, { where: { behind: { atLeast: 1 } }, key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: {
      zh: "有目标滞后，计划还没调整，应在 {due} 前调整",
      en: "Goals are behind and the plan was not set anew by {due}",
    },
    late: { zh: "计划调整晚了：{at} 才调，应在 {due} 前", en: "Plan adjusted late: at {at}, expected by {due}" },
  },
});
