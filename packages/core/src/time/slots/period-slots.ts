import { type CalendarUnit, unitId, unitStart } from "../calendar-unit.ts";
import { type BaseSlot, spanSlot } from "./base-slot.ts";
import { type Paced, strideIndexes, strideOf } from "./stride.ts";

/**
 * One slot per whole calendar period, in every n-th of them, when its first day lies in the range.
 *
 * @example
 * periodSlots("week", { interval: 2 }, 0, 30).map((slot) => slot.id); //=> ["1970-W03", "1970-W05"]
 */
export function periodSlots(unit: CalendarUnit, every: Paced, from: number, to: number): BaseSlot[] {
  const slots: BaseSlot[] = [];
  for (const index of strideIndexes(strideOf(every, unit), unit, from, to)) {
    const first = unitStart(unit, index);
    if (from <= first) slots.push(spanSlot(unitId(unit, index), first, unitStart(unit, index + 1) - 1, "no"));
  }
  return slots;
}
