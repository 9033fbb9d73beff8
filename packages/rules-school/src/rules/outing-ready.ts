import { defineRule, from, leadTime, momentOf } from "@houqin/core";
import * as z from "zod";
import { activity, activityReady } from "../entries/activities.ts";
import { shandongSchools } from "../laws.ts";

/**
 * The safety list of an outing is gone through, and says go, so many working days before 外出活动安全准备. 山东省学校安全条例第四十二条 (A1, local): a risk assessment and a
 * plan beforehand; the days are a suggestion.
 *
 * @example
 * tells(
 *   outingReady,
 *   [
 *     { id: "spring", kind: "school/activity", at: "2025-11-01T09:00", data: { name: "秋游", category: "outing", startsAt: "2025-11-12T08:00", people: 120 } },
 *   ],
 *   { period: { from: "2025-11-01", to: "2025-11-30" } },
 * );
 * //=> ["秋游：安全准备表还没有批准成行，应在 2025年11月7日 24:00 前办好"]
 */
export const outingReady = defineRule({
  id: "school/outing-ready",
  title: { zh: "外出活动提前做安全准备", en: "Outings are prepared" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第四十二条",
      confidence: "A1",
      status: "suggestion",
      note: "集体活动前应当进行安全风险评估，制定防控方案，进行安全教育，安排专人管理；仅适用于山东，天数为建议值。",
    },
  ],
  remedy: {
    zh: "没填安全准备表不出发；赶紧补评估、定方案、配人。",
    en: "Nobody leaves without the list: assess, plan, name the staff.",
  },
  keep: { zh: "活动安全准备表", en: "The safety list of the outing" },
  options: z.object({ workdays: z.int().min(1).max(20).default(3) }),
  requires: ({ workdays }) =>
    leadTime(from(activityReady, { where: { go: { equals: true } }, key: ["activity"] }), {
      before: momentOf(from(activity, { where: { category: { equals: "outing" } } }), "startsAt"),
      atLeast: { workdays },
    }),
  messages: {
    missed: {
      zh: "{name}：安全准备表还没有批准成行，应在 {due} 前办好",
      en: "{name}: no safety list that says go; expected by {due}",
    },
    late: { zh: "{name}：安全准备晚了，{at} 才完成，应在 {due} 前", en: "{name}: prepared at {at}, expected by {due}" },
  },
});
