import { annualLeaveGranted } from "./rules/annual-leave-granted.ts";
import { annualLeavePaid } from "./rules/annual-leave-paid.ts";
import { annualLeaveTaken } from "./rules/annual-leave-taken.ts";
import { dailyHours } from "./rules/daily-hours.ts";
import { daysInARow } from "./rules/days-in-a-row.ts";
import { overtimeDay } from "./rules/overtime-day.ts";
import { overtimeMonth } from "./rules/overtime-month.ts";
import { overtimePaid } from "./rules/overtime-paid.ts";
import { weeklyRest } from "./rules/weekly-rest.ts";

/** Rules about working time and leave, grouped by what they are for. */
export const labourRules = [
  // hours and rest
  dailyHours,
  weeklyRest,
  daysInARow,
  // overtime
  overtimeDay,
  overtimeMonth,
  overtimePaid,
  // annual leave
  annualLeaveGranted,
  annualLeaveTaken,
  annualLeavePaid,
] as const;
