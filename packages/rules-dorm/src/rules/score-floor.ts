import { ceiling, defineRule, everyKey, quantity, siteAreas } from "@houqin/core";
import * as z from "zod";
import { hygieneScore, roomsInspected } from "../metrics/order.ts";

/**
 * The mean score of the rooms inspected in a month reaches its mark 卫生得分达标, in every dormitory.
 *
 * @example
 * scoreFloor.options.parse({}); //=> { points: 80 }
 * tells(scoreFloor, [
 *   { kind: "site/area", at: "2025-11-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "checklist/score", at: "2025-11-12T16:00", data: { checklist: "dorm/hygiene-sheet", earned: 79.5, outOf: 100, percent: 79.5, vetoed: false, known: 9, open: 0, notApplicable: 0 }, area: "dorm-1" },
 * ], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 2025年11月 平均 79.5 分，应达到 80 分"]
 */
export const scoreFloor = defineRule({
  id: "dorm/score-floor",
  title: { zh: "宿舍卫生得分达标", en: "Hygiene scores reach their mark" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位计划的目标，分数由单位定", en: "A goal of the plan; the mark is the house's own" } },
  remedy: {
    zh: "看哪几间、哪几项扣得多，点名整改，下周先复查这些间。",
    en: "See which rooms and items lost most, have them put right, and inspect those first next week.",
  },
  keep: { zh: "寝室卫生百分表和月度汇总", en: "The filled sheets and the month's summary" },
  options: z.object({ points: quantity("point").min(0).max(100).default(80) }),
  requires: ({ points }) =>
    ceiling(hygieneScore, {
      key: ["area"],
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      period: "month",
      atLeast: points,
      onlyIf: { metric: roomsInspected.id, period: "month", atLeast: 1 },
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 平均 {value} 分，应达到 {bound} 分",
      en: "{key} {period}: {value} points on average, expected at least {bound}",
    },
  },
});
