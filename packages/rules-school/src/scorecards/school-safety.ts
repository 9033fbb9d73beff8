import { defineScorecard } from "@houqin/core";
import { injuries, securityIncidents } from "../metrics/children.ts";

/**
 * The safety and property of a school over a term 学校安全与校产考评.
 *
 * @example
 * schoolSafety.period; //=> "term"
 */
export const schoolSafety = defineScorecard({
  id: "school/school-safety",
  title: { zh: "学校安全与校产考评", en: "Safety and property of a school" },
  period: "term",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "checks",
        title: { zh: "安全检查", en: "Safety checks" },
        compliance: [
          "school/term-start-check",
          "school/safety-checks",
          "school/holiday-check",
          "school/rooms-each-phase",
        ],
        scale: { outOf: 25, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "opening",
        title: { zh: "开学检查得分", en: "Score of the first check" },
        inspections: "school/term-start-sheet",
        take: "last",
        scale: { outOf: 15, linear: { zeroAt: 60, fullAt: 100 } },
      },
      {
        id: "drills",
        title: { zh: "演练和安全教育", en: "Drills and lessons" },
        compliance: ["school/evacuation-drill", "school/earthquake-drill", "school/safety-lessons"],
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "gear",
        title: { zh: "设施设备", en: "Equipment" },
        compliance: [
          "school/class-equipment-checked",
          "school/sports-equipment-checked",
          "school/water-tested",
          "school/circuits-tested",
        ],
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 1 } },
        none: "leave",
      },
      {
        id: "property",
        title: { zh: "班级财产", en: "Things of the classes" },
        compliance: ["school/class-contracts-signed", "school/class-returns-agree"],
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 1 } },
        none: "leave",
      },
      {
        id: "injuries",
        title: { zh: "意外伤害扣分", en: "Injuries" },
        metric: injuries.id,
        scale: { perUnit: -5, most: 20 },
      },
    ],
  },
  vetoes: [
    {
      id: "security",
      title: { zh: "本学期发生失窃或闯入，暂不评级", en: "A theft or an intrusion in the term" },
      when: { metric: securityIncidents.id, atLeast: 1 },
      to: "noGrade",
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "优秀", en: "excellent" }, from: 90 },
      { id: "B", title: { zh: "良好", en: "good" }, from: 80 },
      { id: "C", title: { zh: "合格", en: "fair" }, from: 60 },
      { id: "D", title: { zh: "不合格", en: "poor" } },
    ],
  },
});
