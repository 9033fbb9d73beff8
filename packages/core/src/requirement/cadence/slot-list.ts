import { NEVER } from "../../ledger/table.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import type { SiteCalendar } from "../../time/site-calendar.ts";
import { expand, nextSlot, type Slot, type SlotRule } from "../../time/slots.ts";

/** The slots of a cadence from the start of the evaluated period on, made as far as time has come. */
export interface SlotList {
  readonly size: () => number;
  readonly slot: (index: number) => Slot;
  /** Makes the slots that open up to a minute; says whether there are more than before. */
  readonly extend: (through: number) => boolean;
  /** When the first slot not yet made opens. */
  readonly horizon: () => number;
  /** The slot whose natural span, until the next one opens, contains a minute: its index, −1 before the first, or `size()` beyond the horizon. */
  readonly at: (minute: number) => number;
  /** The slot of an id, or −1. */
  readonly named: (id: string) => number;
}

export function slotList(rule: SlotRule, fromDay: number, calendar: SiteCalendar): SlotList {
  const slots: Slot[] = [];
  const names = new Map<string, number>();
  const start = fromDay * MINUTES_PER_DAY;
  let next = nextSlot(rule, start - 1, calendar);
  const horizon = () => next?.opens ?? NEVER;
  const append = (slot: Slot) => {
    names.set(slot.id, slots.length);
    slots.push(slot);
  };
  return {
    size: () => slots.length,
    slot: (index) => slots[index] as Slot,
    horizon,
    extend(through) {
      if (horizon() > through) return false;
      const last = slots.at(-1)?.opens ?? start - 1;
      // Windows and shifts may move a slot off its first day: a margin on both sides, then whatever is new.
      const found = expand(
        rule,
        Math.floor(last / MINUTES_PER_DAY) - 70,
        Math.floor(through / MINUTES_PER_DAY) + 70,
        calendar,
      );
      for (const slot of found) if (slot.opens > last && slot.opens <= through && !names.has(slot.id)) append(slot);
      next = nextSlot(rule, through, calendar);
      return true;
    },
    at(minute) {
      if (minute >= horizon()) return slots.length;
      let [low, high] = [0, slots.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((slots[middle] as Slot).opens <= minute) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    },
    named: (id) => names.get(id) ?? -1,
  };
}
