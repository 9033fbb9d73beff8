import { defineMetric, from, quotient, sumOf } from "@houqin/core";
import { plantRun, retrofitDone, retrofitPlan } from "../entries/energy.ts";

/** What is to be refitted 改造计划量, by item. */
export const retrofitPlanned = defineMetric({
  id: "company/retrofit-planned",
  title: { zh: "改造计划量", en: "retrofits planned" },
  metric: sumOf(from(retrofitPlan, { key: ["item"] }), "quantity"),
});

/** What was refitted 改造完成量, by item. */
export const retrofitted = defineMetric({
  id: "company/retrofitted",
  title: { zh: "改造完成量", en: "retrofits done" },
  metric: sumOf(from(retrofitDone, { key: ["item"] }), "quantity"),
});

/** Share of the planned retrofits that is done 改造完成率, by item. */
export const retrofitShare = defineMetric({
  id: "company/retrofit-share",
  title: { zh: "改造完成率", en: "share of retrofits done" },
  unit: "1",
  metric: quotient(retrofitted, retrofitPlanned),
});

/** Energy in the fuel of heat and power plants 燃料热量, by plant. */
export const plantFuel = defineMetric({
  id: "company/plant-fuel",
  title: { zh: "燃料热量", en: "energy in the fuel" },
  unit: "kWh",
  metric: sumOf(from(plantRun, { key: ["plant"] }), "fuel"),
});

/** Heat and power that they gave 供热供电量, by plant. */
export const plantOutput = defineMetric({
  id: "company/plant-output",
  title: { zh: "供热供电量", en: "heat and power given" },
  unit: "kWh",
  metric: sumOf(from(plantRun, { key: ["plant"] }), "output"),
});

/** Share of the fuel's energy that comes out 热电联供总热效率, by plant. */
export const plantEfficiency = defineMetric({
  id: "company/plant-efficiency",
  title: { zh: "热电联供总热效率", en: "efficiency of the plant" },
  unit: "1",
  metric: quotient(plantOutput, plantFuel),
});
