import { ceiling, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { CareLevel } from "../entries/residents.ts";
import { timesTakenPart } from "../metrics/life.ts";
import { residents } from "../registers/residents.ts";

/**
 * Every resident who is able to takes part in activities so often in a month 人人有活动. A duty that plans set themselves.
 *
 * @example
 * activityReach.options.parse({}); //=> { times: 4, levels: ["able", "partial"] }
 * tells(
 *   activityReach,
 *   [{ kind: "eldercare/resident", at: "2026-05-01", data: { name: "老人甲", level: "able" }, subject: "r-1" }],
 *   { period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["r-1 2026年5月 只参加了 0 次活动，应不少于 4 次"]
 */
export const activityReach = defineRule({
  id: "eldercare/activity-reach",
  title: { zh: "人人都能参加活动", en: "Everybody takes part" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划目标，次数由单位定", en: "A goal of the plan; the number is the site's own" } },
  remedy: {
    zh: "到房间请一请，找出不来的原因，安排坐着能做的。",
    en: "Invite them in person, find out why they stay away, offer what can be done sitting.",
  },
  keep: { zh: "活动签到", en: "The lists of those who came" },
  options: z.object({
    times: z.int().min(1).max(30).default(4),
    levels: z.array(CareLevel).min(1).default(["able", "partial"]),
  }),
  requires: ({ times, levels }) =>
    ceiling(timesTakenPart, {
      key: ["resident"],
      each: everyKey(residents, { level: { in: levels } }),
      atLeast: times,
      period: "month",
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 只参加了 {value} 次活动，应不少于 {bound} 次",
      en: "{key} {period}: took part {value} times, expected at least {bound}",
    },
  },
});
