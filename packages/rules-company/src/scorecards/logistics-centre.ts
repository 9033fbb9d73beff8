import { defineScorecard } from "@houqin/core";

/**
 * The half-yearly score of a group's logistics centre 集团后勤服务中心经营考核: safety, business, the internal market, projects and energy, service. Safety must reach
 * its own floor, and a serious accident within half a year leaves the centre without a grade.
 *
 * @example
 * logisticsCentre.period; //=> "half"
 */
export const logisticsCentre = defineScorecard({
  id: "company/logistics-centre",
  title: { zh: "后勤服务中心经营考核", en: "A group's logistics centre" },
  period: "half",
  score: {
    id: "total",
    combine: "sum",
    adjust: [{ round: 1 }],
    parts: [
      {
        id: "safety",
        title: { zh: "大安全", en: "Safety" },
        compliance: [
          "general/issue-corrected",
          "company/safety-duties-set",
          "company/tenant-safety-agreement",
          "company/tenants-checked",
          "company/sites-checked",
          "company/vehicle-inspected",
        ],
        scale: { outOf: 30, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "business",
        title: { zh: "增收节支", en: "Business" },
        combine: "sum",
        parts: [
          {
            id: "collection",
            title: { zh: "应收款收缴", en: "Dues collected" },
            metric: "company/collected-share",
            scale: { outOf: 10, linear: { zeroAt: 0.7, fullAt: 1 } },
          },
          {
            id: "outside",
            title: { zh: "外部收入占比", en: "Revenue from outside" },
            metric: "company/outside-share",
            scale: {
              outOf: 10,
              steps: [
                { from: 0, points: 2 },
                { from: 0.1, points: 5 },
                { from: 0.2, points: 8 },
                { from: 0.3, points: 10 },
              ],
            },
          },
          {
            id: "cost",
            title: { zh: "支出收入比", en: "Costs to revenue" },
            metric: "company/cost-to-revenue",
            scale: { outOf: 10, linear: { zeroAt: 1.2, fullAt: 0.9 } },
          },
        ],
      },
      {
        id: "internal-market",
        title: { zh: "内部市场", en: "Internal market" },
        compliance: ["company/settlement-agrees", "company/chargeback-agrees", "company/price-in-force"],
        scale: { outOf: 10, linear: { zeroAt: 0.7, fullAt: 1 } },
      },
      {
        id: "projects",
        title: { zh: "房产和节能项目", en: "Projects and energy" },
        none: "leave",
        compliance: [
          "company/project-steps",
          "company/permits-held",
          "company/completion-filed",
          "company/energy-reviewed",
          "company/energy-target-set",
        ],
        scale: { outOf: 10, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "service",
        title: { zh: "服务质量", en: "Service" },
        survey: {
          kind: "general/survey",
          where: { about: { equals: "logistics" } },
          asked: "asked",
          answered: "returned",
          satisfied: "satisfied",
        },
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 0.95 } },
      },
    ],
  },
  vetoes: [
    {
      id: "serious-accident",
      title: { zh: "半年内发生较重以上事故，不评等级", en: "A serious accident within half a year: no grade" },
      when: { metric: "general/serious-incidents", atLeast: 1, months: 6 },
      to: "noGrade",
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "A", title: { zh: "A级", en: "A" }, from: 90, parts: [{ part: "safety", percent: 90 }] },
      { id: "B", title: { zh: "B级", en: "B" }, from: 80, parts: [{ part: "safety", percent: 80 }] },
      { id: "C", title: { zh: "C级", en: "C" }, from: 60 },
      { id: "D", title: { zh: "D级", en: "D" } },
    ],
  },
  reward: { unit: "CNY", perPercent: { from: 80, above: 500, below: 300 } },
});
