import { civilDate } from "../civil.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import type { BaseSlot } from "./base-slot.ts";
import { type DayKind, daySlots } from "./day-slots.ts";
import { periodSlots } from "./period-slots.ts";
import { type MonthAndDay, readYearDay } from "./year-day.ts";

/**
 * The slots of the inner unit whose first day lies between two days of the year, both included; a season whose first day comes after its
 * last crosses New Year. Throws a RangeError for a day of no year.
 *
 * @example
 * seasonSlots({ from: "12-30", to: "01-02", every: "day" }, 0, 364, siteCalendar(undefined, plainCalendar)).map((slot) => slot.id); //=> ["1970-01-01", "1970-01-02", "1970-12-30", "1970-12-31"]
 */
export function seasonSlots(
  every: { readonly from: string; readonly to: string; readonly every: DayKind | "week" | "month" },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const [start, end] = [order(readYearDay(every.from, "every.from")), order(readYearDay(every.to, "every.to"))];
  const inSeason = (slot: BaseSlot): boolean => {
    const day = order(civilDate(slot.day));
    return start <= end ? start <= day && day <= end : start <= day || day <= end;
  };
  const unit = every.every;
  const inner =
    unit === "week" || unit === "month" ? periodSlots(unit, {}, from, to) : daySlots({ unit }, from, to, cal);
  return inner.filter(inSeason);
}

function order({ month, day }: MonthAndDay): number {
  return month * 100 + day;
}
