import { formatClock, formatDay, MINUTES_PER_DAY } from "../civil.ts";
import { readClock } from "../schedule-numbers.ts";
import type { SiteCalendar } from "../site-calendar.ts";
import type { BaseSlot } from "./base-slot.ts";
import { type DayKind, dayTest } from "./day-slots.ts";

/**
 * One slot per clock time on each day of the kind; it lasts until the next clock time of the day, the last one until 24:00. Throws a
 * RangeError for an impossible clock, and for 24:00, at which nothing of the day is left.
 *
 * @example
 * clockSlots({ at: ["07:30", "16:00"] }, 0, 0, siteCalendar(undefined, plainCalendar)).map((slot) => [slot.id, slot.due]); //=> [["1970-01-01T07:30", 960], ["1970-01-01T16:00", 1440]]
 */
export function clockSlots(
  every: { readonly at: readonly string[]; readonly days?: DayKind | undefined },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const clocks = every.at.map((text, i) => readClock(text, `every.at[${i}]`)).sort((a, b) => a - b);
  if (clocks.at(-1) === MINUTES_PER_DAY) {
    throw new RangeError('every.at: "24:00" leaves nothing of the day; expected 00:00 to 23:59');
  }
  const times = clocks.map((clock, i) => ({
    tail: `T${formatClock(clock)}`,
    clock,
    next: clocks[i + 1] ?? MINUTES_PER_DAY,
  }));
  // Of equal times the last alone lasts until the next one.
  const distinct = times.filter((time) => time.next !== time.clock);
  const has = dayTest(every.days ?? "day", cal);
  const slots: BaseSlot[] = [];
  for (let day = from; day <= to; day++) {
    if (!has(day)) continue;
    const [date, start] = [formatDay(day), day * MINUTES_PER_DAY];
    for (const { tail, clock, next } of distinct) {
      slots.push({ id: date + tail, day, last: day, opens: start + clock, due: start + next, tied: "dated" });
    }
  }
  return slots;
}
