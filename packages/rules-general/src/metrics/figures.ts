import { defineMetric, figureOf } from "@houqin/core";
import { assignmentsDone } from "../rules/assignments-done.ts";
import { criteriaProved } from "../rules/criteria-proved.ts";
import { feedbackAnswered } from "../rules/feedback-answered.ts";
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

/** Share of assignments that were done in time 交办事项按期办结率. */
export const assignmentsOnTime = defineMetric({
  id: "general/assignments-on-time",
  title: { zh: "交办事项按期办结率", en: "share of assignments done in time" },
  unit: "1",
  metric: figureOf("onTime", [assignmentsDone]),
});

/** Share of opinions that were answered in time 意见按期答复率. */
export const feedbackOnTime = defineMetric({
  id: "general/feedback-on-time",
  title: { zh: "意见按期答复率", en: "share of opinions answered in time" },
  unit: "1",
  metric: figureOf("onTime", [feedbackAnswered]),
});

/** Share of criteria that have their evidence 创建指标备齐率. */
export const criteriaReady = defineMetric({
  id: "general/criteria-ready",
  title: { zh: "创建指标备齐率", en: "share of criteria that are proved" },
  unit: "1",
  metric: figureOf("passed", [criteriaProved]),
});
