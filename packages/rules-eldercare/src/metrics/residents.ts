import { countOf, defineMetric, from, keysOf, levelTimeOf, quotient } from "@houqin/core";
import { electricity, incident, water } from "@houqin/rules-general";
import { accident } from "../entries/accidents.ts";
import { residents } from "../registers/residents.ts";
import { carers } from "../registers/staff.ts";

/** Days that residents spent here 老人床日. */
export const residentDays = defineMetric({
  id: "eldercare/resident-days",
  title: { zh: "在住床日", en: "resident-days" },
  unit: "person·day",
  metric: levelTimeOf(residents),
});

/** Residents in the house 在住老人数. */
export const residentsHere = defineMetric({
  id: "eldercare/residents-here",
  title: { zh: "在住老人数", en: "residents" },
  unit: "person",
  metric: keysOf(residents),
});

/** Carers on the staff 护理员数. */
export const carersHere = defineMetric({
  id: "eldercare/carers-here",
  title: { zh: "护理员数", en: "carers" },
  unit: "person",
  metric: keysOf(carers),
});

/** Accidents to residents 老人意外起数, by sort. */
export const accidents = defineMetric({
  id: "eldercare/accidents",
  title: { zh: "老人意外起数", en: "accidents to residents" },
  unit: "1",
  metric: countOf(from(accident, { key: ["risk"] })),
});

/** Serious accidents to residents 较重以上意外. */
export const seriousAccidents = defineMetric({
  id: "eldercare/serious-accidents",
  title: { zh: "较重以上老人意外起数", en: "serious accidents to residents" },
  unit: "1",
  metric: countOf(from(accident, { where: { severity: { equals: "serious" } } })),
});

/** Times that strangers got in 外人闯入起数. */
export const intrusions = defineMetric({
  id: "eldercare/intrusions",
  title: { zh: "闲杂人员闯入起数", en: "intrusions" },
  unit: "1",
  metric: countOf(from(incident, { where: { category: { equals: "intrusion" } } })),
});

/** Accidents for each resident-day 意外发生率. */
export const accidentRate = defineMetric({
  id: "eldercare/accident-rate",
  title: { zh: "每床日意外起数", en: "accidents a resident-day" },
  unit: "1/(person·day)",
  metric: quotient(accidents, residentDays),
});

/** Electricity for each resident-day 每床日用电. */
export const kwhPerResidentDay = defineMetric({
  id: "eldercare/kwh-per-resident-day",
  title: { zh: "每床日用电", en: "electricity a resident-day" },
  unit: "kWh/(person·day)",
  metric: quotient(electricity, residentDays),
});

/** Water for each resident-day 每床日用水. */
export const waterPerResidentDay = defineMetric({
  id: "eldercare/water-per-resident-day",
  title: { zh: "每床日用水", en: "water a resident-day" },
  unit: "m3/(person·day)",
  metric: quotient(water, residentDays),
});
