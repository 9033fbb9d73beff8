import { type Base, baseSlots } from "./base-slots.ts";
import { DAY, dayAt, daysBetween, readClock, writeDay } from "./days.ts";
import type { Every, Shift, SlotMoment, SlotWindow } from "./schemas.ts";
import type { SiteDays } from "./site-days.ts";

/** A slot of a cadence, in minutes; `due` is excluded. The natural span ends where the next slot opens. */
export interface Slot {
  readonly id: string;
  readonly opens: number;
  readonly due: number;
  readonly naturalEnd: number;
}

interface Timing {
  readonly every: Every;
  readonly window?: SlotWindow | undefined;
  readonly onNonWorkday?: Shift | undefined;
}

/** All slots that open on the days given, in order of opening. */
export function slotsBetween(timing: Timing, from: number, to: number, site: SiteDays): readonly Slot[] {
  // Wide margins: a window may open long before its slot, and the last slot needs the one after it.
  const near = placed(timing, from - 430, to + 430, site);
  const all = near.some((slot) => slot.opens >= (to + 1) * DAY) ? near : placed(timing, from - 430, to + 3700, site);
  return all
    .map((slot, index) => ({ ...slot, naturalEnd: all[index + 1]?.opens ?? Number.POSITIVE_INFINITY }))
    .filter((slot) => from * DAY <= slot.opens && slot.opens < (to + 1) * DAY);
}

function placed(timing: Timing, from: number, to: number, site: SiteDays): readonly Omit<Slot, "naturalEnd">[] {
  const slots = baseSlots(timing.every, from, to, site)
    .flatMap((base) => shifted(base, timing.onNonWorkday ?? "keep", site))
    .map((base) => windowed(base, timing.window));
  return slots
    .filter((slot, index) => slots.findIndex((other) => other.id === slot.id) === index)
    .sort((a, b) => a.opens - b.opens || (a.id < b.id ? -1 : 1));
}

function shifted(base: Base, shift: Shift, site: SiteDays): readonly Base[] {
  if (!base.oneDay) {
    const days = daysBetween(base.day, dayAt(base.to - 1));
    return shift !== "skip" || days.some(site.isOperating) ? [base] : [];
  }
  if (shift === "keep" || site.isWorkday(base.day)) return [base];
  if (shift === "skip") return [];
  const step = shift === "before" ? -1 : 1;
  let day = base.day;
  while (!site.isWorkday(day)) {
    day += step;
    if (Math.abs(day - base.day) > 4000) return [];
  }
  const moved = (day - base.day) * DAY;
  return [{ ...base, day, id: writeDay(day) + base.id.slice(10), from: base.from + moved, to: base.to + moved }];
}

function windowed(base: Base, window: SlotWindow | undefined): Omit<Slot, "naturalEnd"> {
  const opens = window?.opens === undefined ? base.from : moment(base.day, window.opens, 0);
  if (window?.due === undefined) return { id: base.id, opens, due: base.to };
  const lastDay = dayAt(base.to - 1);
  const due = typeof window.due === "string" ? moment(lastDay, window.due, DAY) : moment(base.day, window.due, DAY);
  return { id: base.id, opens, due: typeof window.due === "string" && due <= opens ? due + DAY : due };
}

function moment(day: number, at: SlotMoment, otherwise: number): number {
  if (typeof at === "string") return day * DAY + readClock(at);
  return (day + at.days) * DAY + (at.at === undefined ? otherwise : readClock(at.at));
}
