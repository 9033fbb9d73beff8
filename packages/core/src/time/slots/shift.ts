import { formatDay, MINUTES_PER_DAY } from "../civil.ts";
import type { Shift } from "../every.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import type { BaseSlot } from "./base-slot.ts";

/**
 * Moves the slots that are tied to one day off days that are not worked, or drops them. A moved slot has the times of its new day, and its
 * id too where the id carries a day; slots that meet on one day then have the same id. A slot of several days never moves; `skip` drops
 * it where the site is open on none of them.
 *
 * @example
 * shiftSlots([daySlot(2)], "after", siteCalendar(undefined, plainCalendar)).map((slot) => slot.id); //=> ["1970-01-05"]
 */
export function shiftSlots(slots: readonly BaseSlot[], shift: Shift, cal: SiteCalendar): readonly BaseSlot[] {
  if (shift === "keep") return slots;
  const kept: BaseSlot[] = [];
  for (const slot of slots) {
    if (slot.tied === "no") {
      if (shift !== "skip" || isOpen(slot, cal)) kept.push(slot);
    } else if (cal.isWorkday(slot.day)) kept.push(slot);
    else if (shift === "after") kept.push(moved(slot, cal.workdaysAfter(slot.day, 1)));
    else if (shift === "before") kept.push(moved(slot, cal.workdaysBefore(slot.day, 1)));
  }
  return kept;
}

function isOpen({ day, last }: BaseSlot, cal: SiteCalendar): boolean {
  for (let each = day; each <= last; each += 1) if (cal.isOperating(each)) return true;
  return false;
}

function moved(slot: BaseSlot, day: number): BaseSlot {
  const minutes = (day - slot.day) * MINUTES_PER_DAY;
  const id = slot.tied === "dated" ? formatDay(day) + slot.id.slice(10) : slot.id;
  return { ...slot, id, day, last: day, opens: slot.opens + minutes, due: slot.due + minutes };
}
