import { defineRule, everyOne, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { activityPlan, activityStep, Preparation } from "../entries/activities.ts";

/**
 * Scheme, goods and safety are ready so many days before an activity 活动筹备. Goods that take long to come want an instance of their own: `{ steps: ["goods"], days: 15 }`.
 *
 * @example
 * activityPrepared.options.parse({}); //=> { steps: ["scheme", "goods", "safety"], days: 3 }
 * tells(activityPrepared, [{ id: "a-1", kind: "general/activity-plan", at: "2025-11-03T09:00", data: { title: "拔河比赛", category: "sports", from: "2025-11-14T09:00", until: "2025-11-14T12:00" }, area: "yard" }], { options: { steps: ["goods"] }, period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2026-08-31" });
 * //=> ["“拔河比赛”的筹备没有在 2025年11月11日 24:00 前办妥（物资到位）"]
 */
export const activityPrepared = defineRule({
  id: "general/activity-prepared",
  title: { zh: "活动提前备好", en: "Activities are prepared in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: {
    zh: "还缺的今天就办；备不齐的缩小规模或改期。",
    en: "Do today what is missing; else make it smaller or move it.",
  },
  keep: { zh: "筹备清单", en: "The list of preparations" },
  options: z.object({
    steps: z.array(Preparation).min(1).default(["scheme", "goods", "safety"]),
    days: z.int().min(0).max(60).default(3),
  }),
  requires: ({ steps, days }) =>
    leadTime(from(activityStep, { key: ["plan", "step"] }), {
      before: momentOf(from(activityPlan, { key: ["@id"] }), "from"),
      atLeast: { days },
      each: everyOne(steps),
    }),
  messages: {
    missed: { zh: "“{title}”的筹备没有在 {due} 前办妥（{key}）", en: "“{title}” was not prepared by {due} ({key})" },
    late: {
      zh: "“{title}”的筹备办晚了：{at} 才办妥，应在 {due} 前（{key}）",
      en: "“{title}” was prepared late: at {at}, expected by {due} ({key})",
    },
  },
});
