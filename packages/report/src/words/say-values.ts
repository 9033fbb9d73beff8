import type { FillValue, Locale, MessageValue } from "@houqin/core";
import type { Names } from "./names.ts";
import { isMoment, sayEnd, sayMoment } from "./say-moment.ts";
import { saySlot } from "./say-slot.ts";

/** Values that name the end of something. */
const ends = new Set(["due", "closes", "until"]);
/** Values that name a slot or period. */
const slots = new Set(["slot", "period"]);

/** Turns the values of a message into what a reader understands: names for ids, plain words for slots and times. */
export function sayValues(
  values: Readonly<Record<string, MessageValue>>,
  names: Names,
  locale: Locale,
  personalKeys: ReadonlySet<number> = new Set(),
): Record<string, FillValue> {
  const say = (name: string, value: string, index: number): string => {
    if (name === "approvedBy") return names.of(value) === value ? names.person(value) : names.of(value);
    if (name === "person" || (name === "key" && personalKeys.has(index))) return names.person(value);
    if (isMoment(value)) return ends.has(name) ? sayEnd(value) : sayMoment(value);
    return slots.has(name) ? saySlot(value, locale) : names.of(value);
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number"
        ? value
        : typeof value === "string"
          ? say(name, value, 0)
          : value.map((part, index) => say(name, part, index)),
    ]),
  );
}
