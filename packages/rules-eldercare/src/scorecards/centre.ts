import { defineScorecard } from "@houqin/core";

/**
 * How a centre stands, month by month 养老机构月度考评: safety, care, life, and what people say. Weights are suggestions; a serious accident within six
 * months, and there is no grade.
 *
 * @example
 * centreCard.period; //=> "month"
 */
export const centreCard = defineScorecard({
  id: "eldercare/centre",
  title: { zh: "养老机构月度考评", en: "The centre by the month" },
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    adjust: [{ round: 1 }],
    parts: [
      {
        id: "duty",
        title: { zh: "值守巡查", en: "Duty and rounds" },
        compliance: ["eldercare/carers-on-duty", "eldercare/care-rounds", "eldercare/night-fire-rounds"],
        scale: { outOf: 30, linear: { zeroAt: 0.8, fullAt: 1 } },
      },
      {
        id: "risks",
        title: { zh: "风险评估和防护", en: "Risks and measures" },
        none: "leave",
        compliance: ["eldercare/nine-risks", "eldercare/risk-measures", "eldercare/family-told"],
        scale: { outOf: 20, linear: { zeroAt: 0.7, fullAt: 1 } },
      },
      {
        id: "preventions",
        title: { zh: "九防自查", en: "Nine preventions" },
        inspections: "eldercare/nine-preventions-sheet",
        take: "last",
        scale: { outOf: 20, linear: { zeroAt: 60, fullAt: 100 } },
      },
      {
        id: "life",
        title: { zh: "活动丰富", en: "Varied activities" },
        metric: "eldercare/activity-sorts",
        scale: {
          outOf: 15,
          steps: [
            { from: 2, points: 5 },
            { from: 4, points: 10 },
            { from: 6, points: 15 },
          ],
        },
      },
      {
        id: "satisfaction",
        title: { zh: "老人和家属满意", en: "Satisfaction" },
        months: 6,
        survey: { kind: "eldercare/opinion-survey", asked: "asked", answered: "returned", satisfied: "satisfied" },
        scale: { outOf: 15, linear: { zeroAt: 0.6, fullAt: 0.95 } },
      },
      {
        id: "accidents",
        title: { zh: "意外扣分", en: "Accidents" },
        metric: { count: true, of: { kind: "eldercare/accident" } },
        scale: { perUnit: -2, most: 10 },
      },
    ],
  },
  vetoes: [
    {
      id: "serious-accident",
      title: { zh: "半年内有较重以上意外，暂不评级", en: "a serious accident within six months" },
      when: { metric: "eldercare/serious-accidents", atLeast: 1, months: 6 },
      to: "noGrade",
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "优", en: "excellent" }, from: 90, passed: true },
      { id: "B", title: { zh: "良", en: "good" }, from: 80, passed: true },
      { id: "C", title: { zh: "合格", en: "fair" }, from: 60, passed: true },
      { id: "D", title: { zh: "不合格", en: "poor" }, passed: false },
    ],
  },
});
