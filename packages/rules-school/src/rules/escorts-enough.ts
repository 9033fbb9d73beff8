import { defineRule, from, limit } from "@houqin/core";
import * as z from "zod";
import { activity } from "../entries/activities.ts";

/**
 * On an outing there is an escort for every so many 带队人数. A rule of the house.
 *
 * @example
 * tells(
 *   escortsEnough,
 *   [
 *     { id: "spring", kind: "school/activity", at: "2025-11-01T09:00", data: { name: "秋游", category: "outing", startsAt: "2025-11-12T08:00", people: 120, escorts: 4 } },
 *   ],
 * );
 * //=> ["秋游：平均每名带队人员带 30 人，最多 15 人"]
 */
export const escortsEnough = defineRule({
  id: "school/escorts-enough",
  title: { zh: "外出活动带队人数", en: "Outings have enough escorts" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校外出活动管理制度", en: "The school's own rules for outings" } },
  remedy: { zh: "加派带队教师或减少人数。", en: "Send more escorts or take fewer along." },
  keep: { zh: "带队人员名单", en: "The list of escorts" },
  options: z.object({ each: z.int().min(3).max(50).default(15) }),
  requires: ({ each }) =>
    limit(
      from(activity, { where: { category: { equals: "outing" } } }),
      { divide: ["people", "escorts"] },
      {
        atMost: each,
      },
    ),
  messages: {
    tooHigh: {
      zh: "平均每名带队人员带 {value} 人，最多 {bound} 人",
      en: "One escort for {value} people, expected at most {bound}",
    },
  },
});
