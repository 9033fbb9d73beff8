import { defineMetric, from, quotient, sumOf } from "@houqin/core";
import { energyMeasure, energyQuota, energyResult, topUp } from "../entries/energy-plan.ts";
import { gas, personDays } from "./energy.ts";

/** Gas per person and day 人均日用气. */
export const gasPerPersonDay = defineMetric({
  id: "general/gas-per-person-day",
  title: { zh: "人均日用气", en: "gas per person and day" },
  unit: "m3/(person·day)",
  metric: quotient(gas, personDays),
});

/** What a meter may run 用能定额. */
export const energyAllowed = defineMetric({
  id: "general/energy-allowed",
  title: { zh: "用能定额", en: "energy quota" },
  metric: sumOf(from(energyQuota, { key: ["meter"] }), "quota"),
});

/** Savings that measures promised 预计节电. */
export const savingExpected = defineMetric({
  id: "general/saving-expected",
  title: { zh: "预计节电量", en: "saving expected" },
  unit: "kWh",
  metric: sumOf(energyMeasure, "expected"),
});

/** Savings that were verified 核验节电. */
export const savingVerified = defineMetric({
  id: "general/saving-verified",
  title: { zh: "核验节电量", en: "saving verified" },
  unit: "kWh",
  metric: sumOf(energyResult, "saved"),
});

/** Verified ÷ promised savings 节能实现率. */
export const savingRealised = defineMetric({
  id: "general/saving-realised",
  title: { zh: "节能实现率", en: "share of savings realised" },
  unit: "1",
  metric: quotient(savingVerified, savingExpected),
});

/** What a prepaid meter was topped up by 充值量. */
export const toppedUp = defineMetric({
  id: "general/topped-up",
  title: { zh: "充值量", en: "amount topped up" },
  metric: sumOf(from(topUp, { key: ["meter"] }), "bought"),
});
