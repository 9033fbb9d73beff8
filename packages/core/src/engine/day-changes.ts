import type { DayChange } from "../model/replan.ts";
import type { Calendar } from "../time/calendar.ts";
import { formatDay } from "../time/civil.ts";

/** The days that are worked under one calendar and not under the other. */
export function dayChanges(
  before: Calendar,
  after: Calendar,
  { from, to }: { readonly from: number; readonly to: number },
): DayChange[] {
  const changes: DayChange[] = [];
  for (let day = from; day <= to; day += 1) {
    const [old, now] = [before.day(day), after.day(day)];
    if (old.working === now.working) continue;
    changes.push({ day: formatDay(day), before: faceOf(old), after: faceOf(now) });
  }
  return changes;
}

function faceOf({ working, status, holiday, makeUp }: ReturnType<Calendar["day"]>): DayChange["before"] {
  return {
    working,
    status,
    ...(holiday === undefined ? {} : { holiday }),
    ...(makeUp ? { makeUp: true } : {}),
  };
}
