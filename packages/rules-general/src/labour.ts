import { annualLeave, leaveRight, leaveSettlement, overtime } from "./entries/working-time.ts";
import {
  annualLeaveDays,
  annualLeaveDue,
  annualLeaveSettled,
  annualLeaveToTake,
  daysWorked,
  overtimeHours,
} from "./metrics/working-time.ts";
import { leaveRights } from "./registers/staffing.ts";

/** What the pack holds about working time and leave 工时与休假; the pack lists it with the rest. */
export const labour = {
  entries: { overtime, leaveRight, annualLeave, leaveSettlement },
  registers: [leaveRights],
  metrics: [overtimeHours, daysWorked, annualLeaveDays, annualLeaveDue, annualLeaveSettled, annualLeaveToTake],
} as const;
