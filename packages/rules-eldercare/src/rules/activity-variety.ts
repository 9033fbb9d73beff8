import { ceiling, defineRule } from "@houqin/core";
import * as z from "zod";
import { shandongCare } from "../laws.ts";
import { activitySorts } from "../metrics/life.ts";

/**
 * Activities of so many sorts in each month 活动丰富多样. 山东省养老服务条例第三十四条第二款第四项 (A1) asks for culture, sport and entertainment; the number is a suggestion.
 *
 * @example
 * activityVariety.options.parse({}); //=> { sorts: 4 }
 * tells(
 *   activityVariety,
 *   ["exercise", "film", "opera"].map((activity) => ({ kind: "eldercare/activity", at: "2026-05-06T15:00", data: { activity, minutes: 60, participants: ["r-1"], placeSafe: true } })),
 *   { period: { from: "2026-05-01", to: "2026-05-31" }, asOf: "2026-06-30" },
 * );
 * //=> ["2026年5月 只办了 3 种活动，应不少于 4 种"]
 */
export const activityVariety = defineRule({
  id: "eldercare/activity-variety",
  title: { zh: "每月活动种类", en: "Activities are varied" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: shandongCare,
      clause: "第三十四条第二款第四项",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，开展适合老年人的文化、体育、娱乐活动；种类数为建议值。",
    },
  ],
  remedy: {
    zh: "问问老人想看什么、玩什么，下月排进活动表。",
    en: "Ask what they would like, and put it on next month's list.",
  },
  keep: { zh: "每月活动表和活动记录", en: "The month's list, and the records" },
  options: z.object({ sorts: z.int().min(2).max(10).default(4) }),
  requires: ({ sorts }) => ceiling(activitySorts, { atLeast: sorts, period: "month" }),
  messages: {
    tooLow: {
      zh: "{period} 只办了 {value} 种活动，应不少于 {bound} 种",
      en: "{period}: {value} sorts of activities, expected at least {bound}",
    },
  },
});
