import { defineRule, from, limit, quantity } from "@houqin/core";
import * as z from "zod";
import { visit } from "../entries/nights.ts";

/**
 * Visitors stay no longer than so many hours 会客时间. The hours are the house's own.
 *
 * @example
 * visitShort.options.parse({}); //=> { hours: 2 }
 * tells(visitShort, [{ kind: "dorm/visit", at: "2025-11-12T18:00", data: { reason: "看望", room: "r-301", oppositeSex: false, leftAt: "2025-11-12T21:30" }, area: "dorm-1" }]);
 * //=> ["到 r-301 会客 3.5 小时，最多 2 小时"]
 */
export const visitShort = defineRule({
  id: "dorm/visit-short",
  title: { zh: "会客不超时", en: "Visits are short" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位宿舍会客制度，时长由单位定", en: "House rules on visitors; the hours are its own" } },
  remedy: {
    zh: "提醒来访人离开，屡次超时的取消会客。",
    en: "Ask them to leave; who stays too long again is not let in.",
  },
  keep: { zh: "宿舍来访登记簿", en: "The visitors' book of the dormitory" },
  options: z.object({ hours: quantity("h").min(0.5).max(12).default(2) }),
  requires: ({ hours }) =>
    limit(
      from(visit, { where: { leftAt: { exists: true } } }),
      { span: ["@at", "leftAt"], unit: "hours" },
      { atMost: hours },
    ),
  messages: {
    tooHigh: {
      zh: "到 {room} 会客 {value} 小时，最多 {bound} 小时",
      en: "A visit to {room} lasted {value} hours, at most {bound} allowed",
    },
  },
});
