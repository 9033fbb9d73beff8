import { countOf, defineMetric, from, keysOf, lastOf } from "@houqin/core";
import { firstAidCertificates, shift } from "@houqin/rules-general";
import { enrolment } from "../entries/enrolment.ts";
import { cooks, guards, healthWorkers } from "../registers/people.ts";

/** Pupils or children enrolled 在校人数, as last counted. */
export const pupils = defineMetric({
  id: "school/pupils",
  title: { zh: "在校（园）人数", en: "pupils enrolled" },
  unit: "person",
  metric: lastOf(enrolment, "pupils"),
});

/** Boarders enrolled 寄宿人数, as last counted. */
export const boarders = defineMetric({
  id: "school/boarders",
  title: { zh: "寄宿人数", en: "boarders enrolled" },
  unit: "person",
  metric: lastOf(enrolment, "boarders"),
});

/** Cooks on the staff 炊事人员数. */
export const cookCount = defineMetric({
  id: "school/cook-count",
  title: { zh: "炊事人员数", en: "cooks on the staff" },
  unit: "person",
  metric: keysOf(cooks),
});

/** Guards on the staff 保安人数. */
export const guardCount = defineMetric({
  id: "school/guard-count",
  title: { zh: "专职保安人数", en: "guards on the staff" },
  unit: "person",
  metric: keysOf(guards),
});

/** Health workers on the staff 卫生保健人员数. */
export const healthWorkerCount = defineMetric({
  id: "school/health-worker-count",
  title: { zh: "卫生保健人员数", en: "health workers on the staff" },
  unit: "person",
  metric: keysOf(healthWorkers),
});

/** People who may give first aid 持急救证人数. */
export const firstAiderCount = defineMetric({
  id: "school/first-aider-count",
  title: { zh: "持急救证人数", en: "people with a first-aid certificate" },
  unit: "person",
  metric: keysOf(firstAidCertificates),
});

/** Nights that each person was on night duty 夜间值班次数. */
export const nightsOnDuty = defineMetric({
  id: "school/nights-on-duty",
  title: { zh: "夜间值班次数", en: "nights on duty" },
  unit: "1",
  metric: countOf(from(shift, { where: { post: { equals: "night-duty" } }, key: ["by"] })),
});
