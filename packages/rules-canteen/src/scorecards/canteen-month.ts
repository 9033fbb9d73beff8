import { defineScorecard } from "@houqin/core";
import { selfInspectionSheet } from "../checklists/self-inspection-sheet.ts";
import { plateWastePerServing } from "../metrics/diners.ts";
import { foodPoisonings } from "../metrics/safety.ts";

const complaints = {
  count: true,
  of: { kind: "general/feedback", where: { category: { equals: "complaint" } } },
} as const;

/**
 * How a canteen did in a month 食堂月度考评: food safety, its own sheet, what diners say, what a meal costs, what comes back on the plates; complaints take points off,
 * and after a food poisoning there is no grade. Half a year of surveys counts, for few canteens ask every month. Complaints are those of the whole site, for feedback
 * does not say what it is about.
 *
 * @example
 * canteenMonth.period; //=> "month"
 */
export const canteenMonth = defineScorecard({
  id: "canteen/month",
  title: { zh: "食堂月度考评", en: "The canteen by the month" },
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      {
        id: "safety",
        title: { zh: "食品安全", en: "Food safety" },
        compliance: [
          "canteen/daily-control",
          "canteen/cook-certificate",
          "canteen/supplier-licensed",
          "canteen/core-temperature",
          "canteen/sample-taken",
          "canteen/sample-weight",
        ],
        scale: { outOf: 40, linear: { zeroAt: 0.9, fullAt: 1 } },
      },
      {
        id: "sheet",
        title: { zh: "自查表得分", en: "Self-inspection" },
        inspections: selfInspectionSheet.id,
        take: "mean",
        scale: { outOf: 20, linear: { zeroAt: 60, fullAt: 95 } },
      },
      {
        id: "satisfaction",
        title: { zh: "就餐满意率", en: "Satisfaction" },
        survey: {
          kind: "general/survey",
          where: { about: { equals: "canteen" } },
          asked: "asked",
          answered: "returned",
          satisfied: "satisfied",
        },
        months: 6,
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 0.95 } },
      },
      {
        id: "cost",
        title: { zh: "每人次成本平稳", en: "Cost of a meal" },
        compliance: ["canteen/cost-steady"],
        scale: { outOf: 10, linear: { zeroAt: 0, fullAt: 1 } },
        none: "leave",
      },
      {
        id: "waste",
        title: { zh: "人均剩餐", en: "Plate waste" },
        metric: plateWastePerServing.id,
        scale: { outOf: 10, linear: { zeroAt: 0.1, fullAt: 0.03 } },
      },
      {
        id: "complaints",
        title: { zh: "投诉扣分", en: "Complaints" },
        metric: complaints,
        scale: { perUnit: -1, most: 10 },
      },
    ],
  },
  vetoes: [
    {
      id: "poisoning",
      title: { zh: "当月发生食物中毒，不评级", en: "A food poisoning in the month" },
      when: { metric: foodPoisonings.id, atLeast: 1 },
      to: "noGrade",
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "优", en: "excellent" }, from: 90, passed: true },
      { id: "B", title: { zh: "良", en: "good" }, from: 75, passed: true },
      { id: "C", title: { zh: "待改进", en: "to improve" }, passed: false },
    ],
  },
});
