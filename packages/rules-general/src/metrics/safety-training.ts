import { defineMetric, sumOf } from "@houqin/core";
import { safetyTraining } from "../registers/safety-training.ts";

/** Hours of safety training that each person had 安全培训学时. */
export const safetyTrainingHours = defineMetric({
  id: "general/safety-training-hours",
  title: { zh: "安全培训学时", en: "hours of safety training" },
  unit: "h",
  metric: sumOf(safetyTraining, "hours"),
});
