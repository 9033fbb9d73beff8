import { defineScorecard } from "@houqin/core";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";

/**
 * The monthly score of each dormitory 宿舍月度考评: hygiene by the sheet, roll-calls and keepers, safety, care of the building; banned appliances take
 * points off, and an accident leaves the building without a good grade.
 *
 * @example
 * dormitory.period; //=> "month"
 */
export const dormitory = defineScorecard({
  id: "dorm/dormitory",
  title: { zh: "宿舍月度考评", en: "Dormitory score" },
  period: "month",
  key: ["area"],
  each: { register: "site/areas", where: { kind: { equals: "dorm" } } },
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "hygiene",
        title: { zh: "卫生检查", en: "Hygiene" },
        inspections: hygieneSheet.id,
        key: ["@area"],
        take: "mean",
        scale: { outOf: 40, linear: { zeroAt: 60, fullAt: 95 } },
      },
      {
        id: "nights",
        title: { zh: "查寝值班", en: "Nights" },
        compliance: ["dorm/roll-call", "dorm/keeper-on-duty", "dorm/lights-out-round"],
        scale: { outOf: 25, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "safety",
        title: { zh: "安全检查", en: "Safety" },
        compliance: ["general/night-fire-patrol", "dorm/exits-tested", "dorm/appliance-check"],
        scale: { outOf: 20, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "care",
        title: { zh: "保洁通风", en: "Care" },
        compliance: ["dorm/common-areas-cleaned", "dorm/disinfected"],
        scale: { outOf: 15, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "contraband",
        title: { zh: "违规电器扣分", en: "Banned appliances" },
        metric: { count: true, of: { kind: "dorm/contraband", key: ["@area"] } },
        scale: { perUnit: -2, most: 10 },
      },
    ],
  },
  vetoes: [
    {
      id: "accident",
      title: { zh: "当月发生事故，最高评合格", en: "An accident happened in the month: pass at best" },
      when: { metric: "dorm/incidents", atLeast: 1 },
      to: { grade: "pass" },
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "excellent", title: { zh: "文明宿舍", en: "Excellent" }, from: 90 },
      { id: "good", title: { zh: "良好", en: "Good" }, from: 75 },
      { id: "pass", title: { zh: "合格", en: "Pass" }, from: 60 },
      { id: "poor", title: { zh: "整改", en: "To improve" } },
    ],
  },
});
