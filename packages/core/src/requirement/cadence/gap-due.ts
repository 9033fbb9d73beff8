import { addMonths, MINUTES_PER_DAY } from "../../time/civil.ts";
import type { Every } from "../../time/every.ts";
import type { SiteCalendar } from "../../time/site-calendar.ts";

export type Gap = Extract<Every, { unit: "gap" }>;

/** When the next time is due after a moment; every length but hours ends with a day. */
export function dueAfter(opened: number, { atMost, in: unit }: Gap, calendar: SiteCalendar): number {
  const day = Math.floor(opened / MINUTES_PER_DAY);
  switch (unit) {
    case "hours":
      return opened + atMost * 60;
    case "days":
      return (day + atMost + 1) * MINUTES_PER_DAY;
    case "workdays":
      return (calendar.workdaysAfter(day, atMost) + 1) * MINUTES_PER_DAY;
    default:
      return (addMonths(day, atMost) + 1) * MINUTES_PER_DAY;
  }
}
