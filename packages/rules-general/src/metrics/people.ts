import { countOf, defineMetric, from, meanOf, quantileOf, quotient, sumOf } from "@houqin/core";
import { incident } from "../entries/incidents.ts";
import { reply } from "../entries/opinions.ts";
import { learning, slip, workItem } from "../entries/own-work.ts";
import { roster } from "../entries/rosters.ts";
import { serviceStep } from "../entries/service.ts";
import { appraisal, benefit, reward } from "../entries/staff.ts";

/** Incidents by category 各类事故起数. */
export const incidentsByCategory = defineMetric({
  id: "general/incidents-by-category",
  title: { zh: "各类事故起数", en: "incidents by category" },
  unit: "1",
  metric: countOf(from(incident, { key: ["category"] })),
});

/** How long services were interrupted 服务中断时长. */
export const minutesInterrupted = defineMetric({
  id: "general/minutes-interrupted",
  title: { zh: "服务中断时长", en: "time of interruptions" },
  unit: "min",
  metric: sumOf(from(incident, { where: { category: { equals: "service-interruption" } } }), "minutes"),
});

/** Mean score of each person's appraisals, by aspect 考核均分. */
export const appraised = defineMetric({
  id: "general/appraised",
  title: { zh: "考核均分", en: "mean appraisal" },
  unit: "point",
  metric: meanOf(from(appraisal, { key: ["person", "aspect"] }), "score"),
});

/** Points that each person lost 累计扣分. */
export const pointsLost = defineMetric({
  id: "general/points-lost",
  title: { zh: "累计扣分", en: "points lost" },
  unit: "point",
  metric: sumOf(from(reward, { where: { category: { equals: "penalty" } }, key: ["person"] }), "points"),
});

/** Night shifts planned for each person 夜班次数. */
export const nightsPlanned = defineMetric({
  id: "general/nights-planned",
  title: { zh: "夜班次数", en: "nights planned" },
  unit: "1",
  metric: countOf(from(roster, { where: { category: { equals: "night" } }, key: ["by"] })),
});

/** Hours planned for each person 排班工时. */
export const hoursPlanned = defineMetric({
  id: "general/hours-planned",
  title: { zh: "排班工时", en: "hours planned" },
  unit: "h",
  metric: sumOf(from(roster, { key: ["by"] }), { span: ["start", "end"], unit: "hours" }),
});

/** From asking to confirmation, half of all services took no longer 服务时长中位数. */
export const serviceHours = defineMetric({
  id: "general/service-hours",
  title: { zh: "服务办理时长中位数", en: "median time of a service" },
  unit: "h",
  metric: quantileOf(
    from(serviceStep, { where: { step: { equals: "confirmed" } } }),
    { span: ["askedAt", "@at"], unit: "hours" },
    0.5,
  ),
});

/** Nine in ten services took no longer 服务时长九成线. */
export const serviceHoursNineInTen = defineMetric({
  id: "general/service-hours-nine-in-ten",
  title: { zh: "九成服务的办理时长", en: "time that nine services in ten stay within" },
  unit: "h",
  metric: quantileOf(
    from(serviceStep, { where: { step: { equals: "confirmed" } } }),
    { span: ["askedAt", "@at"], unit: "hours" },
    0.9,
  ),
});

/** Share of answered opinions that were adopted 意见采纳率. */
export const adopted = defineMetric({
  id: "general/adopted",
  title: { zh: "意见采纳率", en: "share of opinions adopted" },
  unit: "1",
  metric: quotient(countOf(from(reply, { where: { adopted: { equals: true } } })), countOf(reply)),
});

/** Hours that each person learnt 学习学时. */
export const hoursLearnt = defineMetric({
  id: "general/hours-learnt",
  title: { zh: "学习学时", en: "hours of learning" },
  unit: "h",
  metric: sumOf(from(learning, { key: ["by"] }), "hours"),
});

/** Slips of each person 差错次数. */
export const slips = defineMetric({
  id: "general/slips",
  title: { zh: "差错次数", en: "slips" },
  unit: "1",
  metric: countOf(from(slip, { key: ["by"] })),
});

/** Slips of each person of one sort 同类差错次数. */
export const slipsOfASort = defineMetric({
  id: "general/slips-of-a-sort",
  title: { zh: "同类差错次数", en: "slips of one sort" },
  unit: "1",
  metric: countOf(from(slip, { key: ["by", "category"] })),
});

/** Minutes of work that each person has on a day 当日工作用时. */
export const dayFilled = defineMetric({
  id: "general/day-filled",
  title: { zh: "当日工作用时", en: "work of the day" },
  unit: "min",
  metric: sumOf(from(workItem, { key: ["by"] }), "minutes"),
});

/** How often each person got each benefit 福利发放次数. */
export const benefitsHandedOut = defineMetric({
  id: "general/benefits-handed-out",
  title: { zh: "福利发放次数", en: "times that a benefit was handed out" },
  unit: "1",
  metric: countOf(from(benefit, { key: ["person", "benefit"] })),
});
