import { defineMetric, figureOf } from "@houqin/core";
import { fireTraining } from "../rules/fire-training.ts";
import { issueCorrected } from "../rules/issue-corrected.ts";
import { repairInTime } from "../rules/repair-in-time.ts";

/** Share of issues that were put right in time 按期整改率. */
export const correctionsOnTime = defineMetric({
  id: "general/corrections-on-time",
  title: { zh: "按期整改率", en: "share of issues put right in time" },
  unit: "1",
  metric: figureOf("onTime", [issueCorrected]),
});

/** Share of repairs that were done in time 维修及时率. */
export const repairsOnTime = defineMetric({
  id: "general/repairs-on-time",
  title: { zh: "维修及时率", en: "share of repairs done in time" },
  unit: "1",
  metric: figureOf("onTime", [repairInTime]),
});

/** Share of the staff with a fire training in force 消防培训覆盖率. */
export const fireTrainingCoverage = defineMetric({
  id: "general/fire-training-coverage",
  title: { zh: "消防培训覆盖率", en: "share of the staff trained for fire" },
  unit: "1",
  metric: figureOf("passed", [fireTraining]),
});
