import { defineMetric, difference, distinctOf, from, sumOf } from "@houqin/core";
import { shift } from "../entries/attendance.ts";
import { annualLeave, leaveRight, leaveSettlement, overtime } from "../entries/working-time.ts";

/** Overtime of each person on working days 延长工作时间; what had to be mended or averted at once is left out. */
export const overtimeHours = defineMetric({
  id: "general/overtime-hours",
  title: { zh: "加班时长", en: "overtime" },
  unit: "h",
  metric: sumOf(
    from(overtime, { where: { category: { equals: "extended" }, reason: { equals: "operations" } }, key: ["by"] }),
    "hours",
  ),
});

/** On how many days each person worked 上班天数. */
export const daysWorked = defineMetric({
  id: "general/days-worked",
  title: { zh: "上班天数", en: "days worked" },
  unit: "day",
  metric: distinctOf(from(shift, { key: ["by"] }), "@day"),
});

/** Annual leave that each person took 已休年休假. */
export const annualLeaveDays = defineMetric({
  id: "general/annual-leave-days",
  title: { zh: "已休年休假", en: "annual leave taken" },
  unit: "day",
  metric: sumOf(from(annualLeave, { key: ["person"] }), "days"),
});

/** Annual leave that each person has 应休年休假. */
export const annualLeaveDue = defineMetric({
  id: "general/annual-leave-due",
  title: { zh: "应休年休假", en: "annual leave due" },
  unit: "day",
  metric: sumOf(from(leaveRight, { key: ["person"] }), "days"),
});

/** Leave not taken that was paid, carried over or given up 未休已处理年休假. */
export const annualLeaveSettled = defineMetric({
  id: "general/annual-leave-settled",
  title: { zh: "未休已处理的年休假", en: "annual leave settled" },
  unit: "day",
  metric: sumOf(from(leaveSettlement, { key: ["person"] }), "days"),
});

/** Annual leave that is to be taken, as nothing else was settled 应休且未处理的年休假. */
export const annualLeaveToTake = defineMetric({
  id: "general/annual-leave-to-take",
  title: { zh: "应休且未另作处理的年休假", en: "annual leave to take" },
  unit: "day",
  metric: difference(annualLeaveDue, annualLeaveSettled),
});
