import { cadence, defineRule, from } from "@houqin/core";
import * as z from "zod";
import { ActivityCategory, activity } from "../entries/activities.ts";
import { staffIn } from "../registers/staff-in.ts";

/**
 * Everyone takes part in an activity of these kinds once in a half year 全员参与.
 *
 * @example
 * everyoneTakesPart.options.parse({}); //=> { categories: ["safety"], every: "half" }
 * tells(everyoneTakesPart, [{ kind: "site/person", at: "2024-01-01", data: { name: "王师傅" }, subject: "wang" }], { period: { from: "2025-07-01", to: "2025-12-31" }, asOf: "2026-08-31" });
 * //=> ["2025年下半年 人员 c6d3 一次也没有参加"]
 */
export const everyoneTakesPart = defineRule({
  id: "general/everyone-takes-part",
  title: { zh: "人人参与", en: "Everyone takes part" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求，法律没有规定频次", en: "A house rule; no law sets how often" } },
  remedy: { zh: "下次活动先通知没参加过的人。", en: "Invite those who were missing first next time." },
  keep: { zh: "活动签到表", en: "Attendance lists" },
  options: z.object({
    categories: z.array(ActivityCategory).min(1).default(["safety"]),
    every: z.enum(["half", "year"]).default("half"),
    posts: z.array(z.string()).min(1).optional(),
  }),
  requires: ({ categories, every, posts }) =>
    cadence(from(activity, { where: { category: { in: categories } }, key: ["participants"] }), {
      each: staffIn(posts),
      every,
    }),
  messages: {
    missed: { zh: "{slot} {key} 一次也没有参加", en: "{slot}: {key} never took part" },
  },
});
