import type { DayStatus } from "../time/calendar.ts";
import { formatDay } from "../time/civil.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";

/** The first of some days for which the calendar is not confirmed, and the worst that it says of any of them; undefined where all are. */
export function unconfirmedDays(
  calendar: SiteCalendar,
  days: { readonly from: number; readonly to: number },
): { readonly calendar: string; readonly status: Exclude<DayStatus, "confirmed">; readonly from: string } | undefined {
  let first: number | undefined;
  let status: Exclude<DayStatus, "confirmed"> = "provisional";
  for (let day = days.from; day <= days.to; day += 1) {
    const own = calendar.status(day);
    if (own === "confirmed") continue;
    first ??= day;
    if (own === "unknown") status = own;
  }
  return first === undefined ? undefined : { calendar: calendar.calendar.name, status, from: formatDay(first) };
}
