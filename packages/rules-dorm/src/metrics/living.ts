import { countOf, defineMetric, difference, from, keysOf, levelOf, quotient, sumOf } from "@houqin/core";
import { headcount } from "@houqin/rules-general";
import { absence } from "../entries/nights.ts";
import { beds, housed, residents } from "../registers/beds.ts";

const rollCalls = from(headcount, {
  where: { group: { in: ["boarder", "staff"] }, round: { equals: "evening" } },
  key: ["@area"],
});

/** Beds there are 床位总数, by building. */
export const bedsInAll = defineMetric({
  id: "dorm/beds-in-all",
  title: { zh: "床位总数", en: "beds" },
  unit: "piece",
  metric: levelOf(beds),
});

/** People who have a bed 在住人数. */
export const peopleHoused = defineMetric({
  id: "dorm/people-housed",
  title: { zh: "在住人数", en: "people housed" },
  unit: "person",
  metric: keysOf(housed),
});

/** People who are to live in 应住人数. */
export const peopleToHouse = defineMetric({
  id: "dorm/people-to-house",
  title: { zh: "应住人数", en: "people to house" },
  unit: "person",
  metric: keysOf(residents),
});

/** Share of the beds that is taken 入住率. */
export const occupancy = defineMetric({
  id: "dorm/occupancy",
  title: { zh: "入住率", en: "occupancy" },
  unit: "1",
  metric: quotient(peopleHoused, bedsInAll),
});

/** People without a bed 未安排床位人数. */
export const unhoused = defineMetric({
  id: "dorm/unhoused",
  title: { zh: "未安排床位人数", en: "people without a bed" },
  unit: "person",
  metric: difference(peopleToHouse, peopleHoused),
});

/** People who should have been in at roll-calls 应到人次, by building. */
export const expectedAtRollCall = defineMetric({
  id: "dorm/expected-at-roll-call",
  title: { zh: "查寝应到人次", en: "people expected at roll-call" },
  unit: "person",
  metric: sumOf(rollCalls, "expected"),
});

/** People who were in at roll-calls 实到人次, by building. */
export const presentAtRollCall = defineMetric({
  id: "dorm/present-at-roll-call",
  title: { zh: "查寝实到人次", en: "people present at roll-call" },
  unit: "person",
  metric: sumOf(rollCalls, "present"),
});

/** People whom roll-calls found missing 缺员人次, by building. */
export const missingAtRollCall = defineMetric({
  id: "dorm/missing-at-roll-call",
  title: { zh: "查寝缺员人次", en: "people missing at roll-call" },
  unit: "person",
  metric: difference(expectedAtRollCall, presentAtRollCall),
});

/** Absences on the list 登记缺员人次, by building. */
export const absencesListed = defineMetric({
  id: "dorm/absences-listed",
  title: { zh: "登记缺员人次", en: "absences listed" },
  unit: "person",
  metric: countOf(from(absence, { key: ["@area"] })),
});

/** Share of the residents that is in at night 在寝率, by building. */
export const inAtNight = defineMetric({
  id: "dorm/in-at-night",
  title: { zh: "在寝率", en: "share in at night" },
  unit: "1",
  metric: quotient(presentAtRollCall, expectedAtRollCall),
});
