import { defineMetric, from, quotient, riseOf, sumOf } from "@houqin/core";
import { headcount } from "../entries/attendance.ts";
import { meterReading } from "../entries/meters.ts";

/** Electricity used 用电量. */
export const electricity = defineMetric({
  id: "general/electricity",
  unit: "kWh",
  metric: sumOf(from(meterReading, { where: { utility: { equals: "electric" } } }), "used"),
});

/** Water used 用水量. */
export const water = defineMetric({
  id: "general/water",
  unit: "m3",
  metric: sumOf(from(meterReading, { where: { utility: { equals: "water" } } }), "used"),
});

/** Days on which people were there 人·日, by the morning count. */
export const personDays = defineMetric({
  id: "general/person-days",
  unit: "person·day",
  metric: sumOf(from(headcount, { where: { round: { equals: "morning" } } }), "present"),
});

/** Electricity per person and day 人均日用电. */
export const kwhPerPersonDay = defineMetric({
  id: "general/kwh-per-person-day",
  unit: "kWh/(person·day)",
  metric: quotient(electricity, personDays),
});

/** Water per person and day 人均日用水. */
export const waterPerPersonDay = defineMetric({
  id: "general/water-per-person-day",
  unit: "m3/(person·day)",
  metric: quotient(water, personDays),
});

/** What a meter ran, by its dial 表底差. */
export const meterRise = defineMetric({
  id: "general/meter-rise",
  metric: riseOf(from(meterReading, { key: ["meter"] }), "reading"),
});

/** What a meter ran, by what was booked 登记用量. */
export const meterUsed = defineMetric({
  id: "general/meter-used",
  metric: sumOf(from(meterReading, { key: ["meter"] }), "used"),
});
