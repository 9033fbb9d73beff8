import { defineRule, everyKey, quantity, siteAreas, trend } from "@houqin/core";
import * as z from "zod";
import { hygieneScore, roomsInspected } from "../metrics/order.ts";

/**
 * The mean score of a dormitory does not fall by more than so many points against an earlier month 卫生得分不滑坡. The first month has nothing to compare with.
 *
 * @example
 * scoreHolds.options.parse({}); //=> { points: 3, back: 1 }
 * tells(scoreHolds, [
 *   { kind: "site/area", at: "2025-10-01", data: { name: "一号宿舍楼", kind: "dorm" }, subject: "dorm-1" },
 *   { kind: "checklist/score", at: "2025-10-15T16:00", data: { checklist: "dorm/hygiene-sheet", earned: 92, outOf: 100, percent: 92, vetoed: false, known: 9, open: 0, notApplicable: 0 }, area: "dorm-1" },
 *   { kind: "checklist/score", at: "2025-11-12T16:00", data: { checklist: "dorm/hygiene-sheet", earned: 88, outOf: 100, percent: 88, vetoed: false, known: 9, open: 0, notApplicable: 0 }, area: "dorm-1" },
 * ], { period: { from: "2025-11-01", to: "2025-11-30" } });
 * //=> ["dorm-1 2025年11月 平均 88 分，退步了，对照前期应不低于 89 分"]
 */
export const scoreHolds = defineRule({
  id: "dorm/score-holds",
  title: { zh: "宿舍卫生得分不滑坡", en: "Hygiene scores hold" },
  severity: "info",
  since: "2026.1",
  basis: {
    none: {
      zh: "计划里常写“管理水平上一新台阶”，和上月、去年同月比由单位定",
      en: "Plans ask for a step up; against which month is the house's own choice",
    },
  },
  remedy: {
    zh: "对照上月扣分项开一次寝室长会，先抓降得最多的楼层。",
    en: "Meet those in charge of the rooms over last month's items, and begin with the floor that fell most.",
  },
  keep: { zh: "两个月的卫生检查汇总", en: "The summaries of both months" },
  options: z.object({ points: quantity("point").min(0).max(20).default(3), back: z.int().min(1).max(12).default(1) }),
  requires: ({ points, back }) =>
    trend(hygieneScore, {
      key: ["area"],
      each: everyKey(siteAreas, { kind: { equals: "dorm" } }),
      period: "month",
      back,
      atLeast: { plus: -points },
      onlyIf: { metric: roomsInspected.id, period: "month", atLeast: 1 },
    }),
  messages: {
    tooLow: {
      zh: "{key} {period} 平均 {value} 分，退步了，对照前期应不低于 {bound} 分",
      en: "{key} {period}: {value} points on average, expected at least {bound} going by before",
    },
  },
});
