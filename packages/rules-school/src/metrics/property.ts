import { countOf, defineMetric, from, lastOf, quotient, sumOf } from "@houqin/core";
import { equipmentCheck } from "@houqin/rules-general";
import { classIssue } from "../entries/class-things.ts";
import { hazardousCount } from "../entries/hazardous.ts";

/** Things handed out to a class 班级发放数. */
export const handedOut = defineMetric({
  id: "school/handed-out",
  title: { zh: "发放数", en: "handed out" },
  unit: "piece",
  metric: sumOf(
    from(classIssue, { where: { action: { in: ["issued", "added"] } }, key: ["@area", "item"] }),
    "quantity",
  ),
});

/** Things that a class gave back or that were worn out 班级收回核销数. */
export const accountedFor = defineMetric({
  id: "school/accounted-for",
  title: { zh: "收回和核销数", en: "given back or written off" },
  unit: "piece",
  metric: sumOf(
    from(classIssue, { where: { action: { in: ["returned", "worn"] } }, key: ["@area", "item"] }),
    "quantity",
  ),
});

/** Things handed out to a class, of every sort. */
export const handedToClass = defineMetric({
  id: "school/handed-to-class",
  title: { zh: "班级发放总数", en: "things handed to the class" },
  unit: "piece",
  metric: sumOf(from(classIssue, { where: { action: { in: ["issued", "added"] } }, key: ["@area"] }), "quantity"),
});

/** Things that a class accounts for at the end of term, of every sort. */
export const classAccounts = defineMetric({
  id: "school/class-accounts",
  title: { zh: "班级收回核销总数", en: "things the class accounts for" },
  unit: "piece",
  metric: sumOf(from(classIssue, { where: { action: { in: ["returned", "worn"] } }, key: ["@area"] }), "quantity"),
});

/** Share of a class's things that it accounts for 班级财产完好率. */
export const classKept = defineMetric({
  id: "school/class-kept",
  title: { zh: "班级财产完好率", en: "share of things the class accounts for" },
  unit: "1",
  metric: quotient(classAccounts, handedToClass),
});

/** Checks of classroom equipment 电教设备检查次数. */
export const gearChecks = defineMetric({
  id: "school/gear-checks",
  title: { zh: "电教设备检查次数", en: "checks of classroom equipment" },
  unit: "1",
  metric: countOf(from(equipmentCheck, { where: { "asset.category": { equals: "class-equipment" } } })),
});

/** Checks that found classroom equipment in order 电教设备正常次数. */
export const gearSound = defineMetric({
  id: "school/gear-sound",
  title: { zh: "电教设备正常次数", en: "checks that found it in order" },
  unit: "1",
  metric: countOf(
    from(equipmentCheck, { where: { "asset.category": { equals: "class-equipment" }, ok: { equals: true } } }),
  ),
});

/** Share of checks that found classroom equipment in order 电教设备完好率. */
export const gearAvailable = defineMetric({
  id: "school/gear-available",
  title: { zh: "班级电教设备完好率", en: "share of classroom equipment in order" },
  unit: "1",
  metric: quotient(gearSound, gearChecks),
});

/** What the last count found of a hazardous good 危险品实盘数. */
export const hazardousCounted = defineMetric({
  id: "school/hazardous-counted",
  title: { zh: "危险品实盘数", en: "hazardous goods counted" },
  unit: "g",
  metric: lastOf(from(hazardousCount, { key: ["item"] }), "grams"),
});
