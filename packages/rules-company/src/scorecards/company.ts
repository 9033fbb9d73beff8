import { defineScorecard } from "@houqin/core";

/**
 * The yearly score of a company's logistics 企业后勤年度考核: safety, vehicles, repairs, satisfaction and thrift. A serious accident leaves it without a
 * good grade.
 *
 * @example
 * companyLogistics.period; //=> "year"
 */
export const companyLogistics = defineScorecard({
  id: "company/company-logistics",
  title: { zh: "企业后勤年度考核", en: "Logistics of a company" },
  period: "year",
  score: {
    id: "total",
    combine: "sum",
    adjust: [{ floor: 0 }, { round: 1 }],
    parts: [
      {
        id: "safety",
        title: { zh: "安全管理", en: "Safety" },
        compliance: [
          "general/fire-check",
          "general/issue-corrected",
          "company/safety-duties-set",
          "company/safety-duties-assessed",
          "company/tenant-safety-agreement",
        ],
        scale: { outOf: 35, linear: { zeroAt: 0.6, fullAt: 1 } },
      },
      {
        id: "vehicles",
        title: { zh: "车辆管理", en: "Vehicles" },
        compliance: [
          "company/vehicle-inspected",
          "company/vehicle-insured",
          "company/driver-licensed",
          "company/vehicle-checked",
          "company/trip-approved",
        ],
        scale: { outOf: 20, linear: { zeroAt: 0.7, fullAt: 1 } },
      },
      {
        id: "repairs",
        title: { zh: "报修及时", en: "Repairs in time" },
        none: "leave",
        metric: "general/repairs-on-time",
        scale: { outOf: 15, linear: { zeroAt: 0.7, fullAt: 1 } },
      },
      {
        id: "satisfaction",
        title: { zh: "职工满意", en: "Satisfaction" },
        survey: {
          kind: "general/survey",
          where: { about: { equals: "logistics" } },
          asked: "asked",
          answered: "returned",
          satisfied: "satisfied",
        },
        scale: { outOf: 20, linear: { zeroAt: 0.6, fullAt: 0.95 } },
      },
      {
        id: "reception",
        title: { zh: "接待规范", en: "Receptions" },
        none: "leave",
        compliance: ["company/reception-papers", "company/reception-hosts", "company/reception-hosts-many"],
        scale: { outOf: 10, linear: { zeroAt: 0.7, fullAt: 1 } },
      },
      {
        id: "traffic",
        title: { zh: "有责交通事故扣分", en: "Road accidents of our fault" },
        metric: "company/liable-accidents",
        scale: { perUnit: -5, most: 15 },
      },
    ],
  },
  vetoes: [
    {
      id: "serious-accident",
      title: { zh: "当年发生较重以上事故，最高只评合格", en: "A serious accident in the year: pass at best" },
      when: { metric: "general/serious-incidents", atLeast: 1 },
      to: { grade: "pass" },
    },
  ],
  grades: {
    higherIsBetter: [
      { id: "excellent", title: { zh: "优秀", en: "Excellent" }, from: 90 },
      { id: "good", title: { zh: "良好", en: "Good" }, from: 80 },
      { id: "pass", title: { zh: "合格", en: "Pass" }, from: 60 },
      { id: "poor", title: { zh: "不合格", en: "Fail" } },
    ],
  },
});
