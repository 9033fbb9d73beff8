import type { SiteCalendar } from "../site-calendar.ts";
import { type TermPart, termPart } from "../term-part.ts";
import { type BaseSlot, spanSlot } from "./base-slot.ts";

/**
 * One slot per term, under its id; with `at`, one per named part of it (`<term>/start`), `days` long (default 7).
 *
 * @example
 * const site = siteCalendar({ terms: [{ id: "autumn", from: "1970-01-01", to: "1970-01-31" }] }, plainCalendar);
 * termSlots({ at: ["start", "end"], days: 3 }, 0, 30, site).map((slot) => [slot.id, slot.day, slot.last]); //=> [["autumn/start", 0, 2], ["autumn/end", 28, 30]]
 */
export function termSlots(
  every: { readonly at?: readonly TermPart[] | undefined; readonly days?: number | undefined },
  from: number,
  to: number,
  cal: SiteCalendar,
): BaseSlot[] {
  const slots = cal.terms.flatMap((term) => {
    if (!every.at) return [spanSlot(term.id, term.from, term.to, "no")];
    return every.at.map((part) => {
      const span = termPart(term, part, every.days);
      return spanSlot(`${term.id}/${part}`, span.from, span.to, "no");
    });
  });
  return slots.filter((slot) => from <= slot.day && slot.day <= to);
}
