import { MINUTES_PER_DAY } from "../civil.ts";
import type { SlotMoment, SlotWindow } from "../every.ts";
import { readClock } from "../schedule-numbers.ts";
import type { BaseSlot } from "./base-slot.ts";

/**
 * Gives the function that reads when a slot opens and is due under a window.
 *
 * `{ days, at }` counts from the slot's first day (`at` defaults to 00:00 for `opens`, 24:00 for `due`). A plain clock in `opens` is on the
 * first day, in `due` on the last; a `due` clock at or before `opens` is the next such clock after it. Throws a RangeError for an
 * impossible clock.
 *
 * @example
 * windowReader({ opens: "20:00", due: "06:00" })(daySlot(0)); //=> { opens: 1200, due: 1800 }
 */
export function windowReader(window: SlotWindow): (slot: BaseSlot) => { readonly opens: number; readonly due: number } {
  const opens = readMoment(window.opens, 0, "window.opens");
  const due = readMoment(window.due, MINUTES_PER_DAY, "window.due");
  return (slot) => {
    const opening = opens ? slot.day * MINUTES_PER_DAY + opens.minutes : slot.opens;
    if (!due) return { opens: opening, due: slot.due };
    if (!due.plain) return { opens: opening, due: slot.day * MINUTES_PER_DAY + due.minutes };
    const end = slot.last * MINUTES_PER_DAY + due.minutes;
    const nights = end > opening ? 0 : Math.floor((opening - end) / MINUTES_PER_DAY) + 1;
    return { opens: opening, due: end + nights * MINUTES_PER_DAY };
  };
}

function readMoment(moment: SlotMoment | undefined, clock: number, place: string) {
  if (moment === undefined) return undefined;
  if (typeof moment === "string") return { plain: true, minutes: readClock(moment, place) };
  const at = moment.at === undefined ? clock : readClock(moment.at, `${place}.at`);
  return { plain: false, minutes: moment.days * MINUTES_PER_DAY + at };
}
