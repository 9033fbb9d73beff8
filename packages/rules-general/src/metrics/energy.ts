import { defineMetric, from, quotient, riseOf, sumOf } from "@houqin/core";
import { headcount } from "../entries/attendance.ts";
import { meterReading } from "../entries/meters.ts";

/** Electricity used 用电量. */
export const electricity = defineMetric({
  id: "general/electricity",
  title: { zh: "用电量", en: "electricity used" },
  unit: "kWh",
  metric: sumOf(from(meterReading, { where: { utility: { equals: "electric" } } }), "used"),
});

/** Water used 用水量. */
export const water = defineMetric({
  id: "general/water",
  title: { zh: "用水量", en: "water used" },
  unit: "m3",
  metric: sumOf(from(meterReading, { where: { utility: { equals: "water" } } }), "used"),
});

/** Gas used 用气量. */
export const gas = defineMetric({
  id: "general/gas",
  title: { zh: "用气量", en: "gas used" },
  unit: "m3",
  metric: sumOf(from(meterReading, { where: { utility: { equals: "gas" } } }), "used"),
});

/** Days on which people were there 人·日, by the morning count. */
export const personDays = defineMetric({
  id: "general/person-days",
  title: { zh: "人·日", en: "person-days" },
  unit: "person·day",
  metric: sumOf(from(headcount, { where: { round: { equals: "morning" } } }), "present"),
});

/** Electricity per person and day 人均日用电. */
export const kwhPerPersonDay = defineMetric({
  id: "general/kwh-per-person-day",
  title: { zh: "人均日用电", en: "electricity per person and day" },
  unit: "kWh/(person·day)",
  metric: quotient(electricity, personDays),
});

/** Water per person and day 人均日用水. */
export const waterPerPersonDay = defineMetric({
  id: "general/water-per-person-day",
  title: { zh: "人均日用水", en: "water per person and day" },
  unit: "m3/(person·day)",
  metric: quotient(water, personDays),
});

/** What a meter ran, by its dial 表底差. */
export const meterRise = defineMetric({
  id: "general/meter-rise",
  title: { zh: "表底差", en: "rise of the dial" },
  metric: riseOf(from(meterReading, { key: ["meter"] }), "reading"),
});

/** What a meter ran, by what was booked 登记用量. */
export const meterUsed = defineMetric({
  id: "general/meter-used",
  title: { zh: "登记用量", en: "use booked" },
  metric: sumOf(from(meterReading, { key: ["meter"] }), "used"),
});
