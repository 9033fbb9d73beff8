import { defineRule, prohibition } from "@houqin/core";
import { activity } from "../entries/activities.ts";
import { serviceSafety } from "../laws.ts";

/**
 * No activity begins before place and gear were looked at 活动前查场地: against injury at activities, the last of the nine preventions.
 *
 * @example
 * "requirement" in activityPlaceSafe.judge && activityPlaceSafe.judge.requirement({});
 * //=> { shape: "limit", of: { kind: "eldercare/activity" }, forbidden: { placeSafe: { equals: false } } }
 * tells(activityPlaceSafe, [{ kind: "eldercare/activity", at: "2026-05-06T15:00", data: { activity: "singing", minutes: 60, participants: ["r-1"], placeSafe: false } }]);
 * //=> ["唱歌：活动前没有检查场地"]
 */
export const activityPlaceSafe = defineRule({
  id: "eldercare/activity-place-safe",
  title: { zh: "活动前检查场地", en: "Places are looked at before activities" },
  severity: "warn",
  since: "2026.1",
  basis: [
    {
      law: serviceSafety,
      clause: "第6章",
      confidence: "A2",
      status: "suggestion",
      note: "防文娱活动意外，两处转述一致，条款未见原文；逐次检查为建议做法。",
    },
  ],
  remedy: {
    zh: "先看地面、座椅、线缆、光线，再请老人进场。",
    en: "Look at floor, chairs, cables and light before anybody comes in.",
  },
  keep: { zh: "活动记录", en: "The record of the activity" },
  requires: () => prohibition(activity, { placeSafe: { equals: false } }),
  messages: { forbidden: { zh: "活动前没有检查场地", en: "The place was not looked at before the activity" } },
});
