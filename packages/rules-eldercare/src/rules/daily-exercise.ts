import { cadence, defineRule, from, quantity } from "@houqin/core";
import * as z from "zod";
import { activity } from "../entries/activities.ts";

/**
 * Exercise for an hour on every afternoon 每天下午健身操. A duty that plans set themselves.
 *
 * @example
 * dailyExercise.options.parse({}); //=> { minutes: 60 }
 * tells(dailyExercise, [{ kind: "eldercare/activity", at: "2026-05-06T15:00", data: { activity: "exercise", minutes: 45, participants: ["r-1"], placeSafe: true } }]);
 * //=> ["2026年5月6日 下午没有锻炼够时间"]
 */
export const dailyExercise = defineRule({
  id: "eldercare/daily-exercise",
  title: { zh: "每天下午锻炼一小时", en: "An hour of exercise each afternoon" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划里的每日锻炼安排", en: "The daily exercise that plans set" } },
  remedy: {
    zh: "明天起按点开，带操的人排好替班。",
    en: "Begin on time from tomorrow; have a stand-in for the leader.",
  },
  keep: { zh: "活动记录和签到", en: "The record, with those who came" },
  options: z.object({ minutes: quantity("min").min(10).max(120).default(60) }),
  requires: ({ minutes }) =>
    cadence(from(activity, { where: { activity: { equals: "exercise" }, minutes: { atLeast: minutes } } }), {
      every: "day",
      window: { opens: "12:00", due: "18:00" },
    }),
  messages: { missed: { zh: "{slot} 下午没有锻炼够时间", en: "{slot}: not enough exercise in the afternoon" } },
});
