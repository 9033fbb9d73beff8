import { ceiling, defineRule, quantity } from "@houqin/core";
import * as z from "zod";
import { roomCheckCount, roomScoreMean } from "../metrics/outlets.ts";

/**
 * The mean score of the rooms inspected in a month reaches its mark 查房平均分, in months in which rooms were inspected.
 *
 * A goal of the hotel.
 *
 * @example
 * tells(
 *   roomScore,
 *   [
 *     { kind: "general/inspection", at: "2026-03-02T15:00", data: { topic: "hygiene", checklist: "hotel/room-sheet", items: [], score: 84 }, area: "r801" },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" } },
 * );
 * //=> ["2026年3月 查房平均 84 分，应到 90 分"]
 */
export const roomScore = defineRule({
  id: "hotel/room-score",
  title: { zh: "查房平均分", en: "Rooms reach their mean score" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店质检目标，分数由单位定", en: "A goal of the hotel; it sets the mark" } },
  remedy: { zh: "按扣分项排一排，前三项做一次现场培训。", en: "Rank the faults and train on the first three." },
  keep: { zh: "查房表和月度汇总", en: "Room sheets and the summary of the month" },
  options: z.object({ points: quantity("point").min(60).max(100).default(90) }),
  requires: ({ points }) =>
    ceiling(roomScoreMean, {
      atLeast: points,
      period: "month",
      onlyIf: { metric: roomCheckCount.id, period: "month", atLeast: 1 },
    }),
  messages: {
    tooLow: {
      zh: "{period} 查房平均 {value} 分，应到 {bound} 分",
      en: "{period}: rooms scored {value} on average, expected {bound}",
    },
  },
});
