import { unitId, unitIndex, unitStart } from "../calendar-unit.ts";
import type { NamedSpan } from "../period-span.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import { type BaseSlot, daySlot } from "./base-slot.ts";
import { type DayKind, dayTest } from "./day-slots.ts";
import { draw } from "./draw.ts";

/**
 * In each period `times` drawn days of the kind, or all of them where there are fewer. The draw follows from `seed`, `seedKey` and the
 * period alone.
 *
 * @example
 * const spotCheck = { times: 2, per: "week", among: "workday", seed: "2026" };
 * randomSlots(spotCheck, "gate", 4, 10, siteCalendar(undefined, plainCalendar)).length; //=> 2
 */
export function randomSlots(
  every: {
    readonly times: number;
    readonly per: "week" | "month" | "quarter" | "term";
    readonly among?: DayKind | undefined;
    readonly seed: string;
  },
  seedKey: string,
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const has = dayTest(every.among ?? "day", cal);
  const slots: BaseSlot[] = [];
  for (const period of periodsTouching(every.per, from, to, cal)) {
    const days: number[] = [];
    for (let day = period.from; day <= period.to; day++) if (has(day)) days.push(day);
    for (const day of draw(days, every.times, `${every.seed}|${seedKey}|${period.id}`)) {
      if (from <= day && day <= to) slots.push(daySlot(day));
    }
  }
  return slots;
}

function periodsTouching(per: "week" | "month" | "quarter" | "term", from: number, to: number, cal: SiteCalendar) {
  if (per === "term") return cal.terms.filter((term) => term.from <= to && from <= term.to);
  const periods: NamedSpan[] = [];
  for (let index = unitIndex(per, from); unitStart(per, index) <= to; index++) {
    periods.push({ id: unitId(per, index), from: unitStart(per, index), to: unitStart(per, index + 1) - 1 });
  }
  return periods;
}
