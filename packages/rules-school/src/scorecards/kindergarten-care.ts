import { defineScorecard } from "@houqin/core";
import { injuries } from "../metrics/children.ts";

/**
 * The safety and health of a kindergarten over a month 幼儿园安全卫生月考评.
 *
 * @example
 * kindergartenCare.period; //=> "month"
 */
export const kindergartenCare = defineScorecard({
  id: "school/kindergarten-care",
  title: { zh: "幼儿园安全卫生月考评", en: "Safety and health of a kindergarten" },
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "leaving",
        title: { zh: "接送交接", en: "Pick-up" },
        compliance: ["school/child-to-authorised", "school/release-signed", "school/children-agree"],
        scale: { outOf: 30, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "health",
        title: { zh: "晨午检和缺勤追踪", en: "Checks and follow-up" },
        compliance: ["school/child-check-daily", "school/unwell-set-apart", "school/absence-traced"],
        scale: { outOf: 25, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "daily",
        title: { zh: "每日检查得分", en: "Daily sheets" },
        inspections: "school/kindergarten-day-sheet",
        take: "mean",
        scale: { outOf: 20, linear: { zeroAt: 70, fullAt: 100 } },
      },
      {
        id: "counted",
        title: { zh: "清点和每日检查到位", en: "Counts and checks done" },
        compliance: ["school/children-counted", "school/daily-check"],
        scale: { outOf: 15, linear: { zeroAt: 0.6, fullAt: 1 } },
        // Asked of kindergartens alone: at a school with a kindergarten, the other parts speak.
        none: "leave",
      },
      {
        id: "play",
        title: { zh: "大型玩具", en: "Play equipment" },
        compliance: ["school/play-equipment-checked"],
        scale: { outOf: 10, linear: { zeroAt: 0.6, fullAt: 1 } },
        none: "leave",
      },
      {
        id: "injuries",
        title: { zh: "意外伤害扣分", en: "Injuries" },
        metric: injuries.id,
        scale: { perUnit: -10, most: 30 },
      },
    ],
  },
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "优秀", en: "excellent" }, from: 90 },
      { id: "B", title: { zh: "良好", en: "good" }, from: 80 },
      { id: "C", title: { zh: "合格", en: "fair" }, from: 60 },
      { id: "D", title: { zh: "不合格", en: "poor" } },
    ],
  },
});
