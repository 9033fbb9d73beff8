import { cadence, defineRule, everyKey, from, siteAreas } from "@houqin/core";
import * as z from "zod";
import { activity } from "../entries/upkeep.ts";

/**
 * Something is held for the residents of every dormitory each month 思想工作进公寓.
 *
 * @example
 * tells(activityHeld, [{ kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" }], { period: { from: "2025-11-01", to: "2025-11-30" }, asOf: "2025-12-31" });
 * //=> ["dorm-1 2025年11月 开展活动 0 次，应有 1 次"]
 */
export const activityHeld = defineRule({
  id: "dorm/activity-held",
  title: { zh: "每月开展宿舍活动", en: "Something is held in each dormitory each month" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划里写“思想政治工作进公寓”，次数由单位定",
      en: "Plans bring education into the dormitory; how often is the house's own",
    },
  },
  remedy: {
    zh: "本月补办一次：谈心会、安全课、读书活动都行。",
    en: "Hold one this month: a talk, a safety lesson, a reading evening.",
  },
  keep: { zh: "活动记录、签到和照片", en: "The record, with who came and photographs" },
  options: z.object({
    times: z.int().min(1).max(8).default(1),
    themes: z
      .array(z.enum(["thought", "safety", "culture", "service"]))
      .min(1)
      .default(["thought", "safety", "culture"]),
  }),
  requires: ({ times, themes }) =>
    cadence(from(activity, { where: { theme: { in: themes } }, key: ["@area"] }), {
      every: "month",
      times,
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      onNonWorkday: "skip",
    }),
  messages: {
    missed: {
      zh: "{key} {slot} 开展活动 {found} 次，应有 {expected} 次",
      en: "{key} {slot}: {found} activities, expected {expected}",
    },
  },
});
