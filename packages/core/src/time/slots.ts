import { formatDay, MINUTES_PER_DAY } from "./civil.ts";
import type { Every, Shift, SlotWindow } from "./every.ts";
import type { SiteCalendar } from "./site-calendar.ts";
import type { BaseSlot } from "./slots/base-slot.ts";
import { clockSlots } from "./slots/clock-slots.ts";
import { daySlots } from "./slots/day-slots.ts";
import { festivalSlots } from "./slots/festival-slots.ts";
import { mealSlots } from "./slots/meal-slots.ts";
import { monthDaySlots } from "./slots/month-day-slots.ts";
import { periodSlots } from "./slots/period-slots.ts";
import { randomSlots } from "./slots/random-slots.ts";
import { seasonSlots } from "./slots/season-slots.ts";
import { shiftSlots } from "./slots/shift.ts";
import { termSlots } from "./slots/term-slots.ts";
import { weekdaySlots } from "./slots/weekday-slots.ts";
import { windowReader } from "./slots/window.ts";
import { yearDaySlots } from "./slots/year-day-slots.ts";

/**
 * One occasion of a cadence: `day` is its first day, `opens` and `due` are civil minutes, `due` excluded.
 *
 * @example
 * expand({ every: { unit: "day" } }, 0, 0, siteCalendar(undefined, plainCalendar)); //=> [{ id: "1970-01-01", day: 0, opens: 0, due: 1440 }]
 */
export interface Slot {
  readonly id: string;
  readonly day: number;
  readonly opens: number;
  readonly due: number;
}

/**
 * What settles the slots of a cadence; `seedKey` sets apart the draws of cadences that share a seed.
 *
 * @example
 * expand({ every: { unit: "day" }, window: { due: "09:00" } }, 0, 0, siteCalendar(undefined, plainCalendar))[0]?.due; //=> 540
 */
export interface SlotRule {
  readonly every: Every;
  readonly window?: SlotWindow | undefined;
  readonly onNonWorkday?: Shift | undefined;
  readonly seedKey?: string | undefined;
}

const SEARCH_DAYS = 3660;

/**
 * Lists the slots whose first day, before any shift off non-working days, lies from day `from` to day `to`, both included; sorted by
 * `opens`, then id, each id once. Throws a RangeError for `gap` and `steps`, whose slots depend on entries, and for days and clocks in
 * the rule that do not exist.
 *
 * @example
 * const rule = { every: { unit: "month", on: [1] }, onNonWorkday: "after" };
 * expand(rule, dayNumber(2025, 11, 1), dayNumber(2025, 12, 31), siteCalendar(undefined, plainCalendar)).map((slot) => slot.id); //=> ["2025-11-03", "2025-12-01"]
 */
export function expand(rule: SlotRule, from: number, to: number, cal: SiteCalendar): Slot[] {
  if (from > to) return [];
  const base = shiftSlots(baseSlots(rule, from, to, cal), rule.onNonWorkday ?? "keep", cal);
  const read = rule.window && windowReader(rule.window);
  const slots = base.map((slot): Slot => {
    const { opens, due } = read ? read(slot) : slot;
    return { id: slot.id, day: slot.day, opens, due };
  });
  return inOrderOnce(slots);
}

/**
 * Finds the first slot that opens after a civil minute, looking ten years ahead; undefined when there is none. Throws as {@link expand}.
 *
 * @example
 * const nightly = { every: { unit: "weekday", on: ["FR"] }, window: { opens: "22:00" } };
 * nextSlot(nightly, 0, siteCalendar(undefined, plainCalendar))?.opens; //=> 2760
 */
export function nextSlot(rule: SlotRule, afterMinute: number, cal: SiteCalendar): Slot | undefined {
  // Shifting and windows never reorder days: slots that start before this day have all opened by then.
  let from = firstDayFor(rule, Math.floor(afterMinute / MINUTES_PER_DAY), cal);
  const end = from + SEARCH_DAYS;
  for (let length = 16; from <= end; length *= 2) {
    const to = Math.min(from + length - 1, end);
    const found = expand(rule, from, to, cal).find((slot) => slot.opens > afterMinute);
    if (found) return found;
    from = to + 1;
  }
  return undefined;
}

function firstDayFor(rule: SlotRule, day: number, cal: SiteCalendar): number {
  const opens = rule.window?.opens;
  const target = day - (typeof opens === "object" ? opens.days : 0);
  return rule.onNonWorkday === "after" ? cal.workdaysBefore(target, 1) + 1 : target;
}

function baseSlots(rule: SlotRule, from: number, to: number, cal: SiteCalendar): BaseSlot[] {
  const { every } = rule;
  switch (every.unit) {
    case "day":
    case "workday":
    case "operatingDay":
      return daySlots(every, from, to, cal);
    case "meal":
      return mealSlots(every, from, to, cal);
    case "clock":
      return clockSlots(every, from, to, cal);
    case "weekday":
      return weekdaySlots(every, from, to);
    case "month":
      return every.on
        ? monthDaySlots({ ...every, on: every.on }, from, to, cal)
        : periodSlots("month", every, from, to);
    case "year":
      return every.on ? yearDaySlots({ ...every, on: every.on }, from, to) : periodSlots("year", every, from, to);
    case "week":
    case "quarter":
    case "half":
      return periodSlots(every.unit, every, from, to);
    case "term":
      return termSlots(every, from, to, cal);
    case "festival":
      return festivalSlots(every, from, to, cal);
    case "season":
      return seasonSlots(every, from, to, cal);
    case "random":
      return randomSlots(every, rule.seedKey ?? "", from, to, cal);
    case "gap":
    case "steps":
      throw new RangeError(
        `every.unit: "${every.unit}" has no slots between ${formatDay(from)} and ${formatDay(to)} without entries; expected a unit of the calendar`,
      );
  }
}

function inOrderOnce(slots: Slot[]): Slot[] {
  let sorted = true;
  for (let i = 1; sorted && i < slots.length; i++) sorted = compare(slots[i - 1], slots[i]) < 0;
  if (sorted) return slots;
  // Equal ids have equal times, so sorting makes them neighbours.
  slots.sort(compare);
  return slots.filter((slot, i) => slot.id !== slots[i - 1]?.id);
}

function compare(a: Slot | undefined, b: Slot | undefined): number {
  if (!a || !b) return 0;
  if (a.opens !== b.opens) return a.opens - b.opens;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
