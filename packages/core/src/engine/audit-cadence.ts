import type { AuditVerdict } from "../model/audit.ts";
import type { Cadence } from "../requirement/cadence/schema.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Span } from "../time/period-span.ts";
import type { SiteCalendar } from "../time/site-calendar.ts";
import { expand, type Slot } from "../time/slots.ts";

/** Two cadences in the days of a plan. */
export interface InDays {
  /** How often each side has the thing done for each key. */
  readonly occasions: { readonly required: number; readonly promised: number };
  /** How the one stands to the other in these days. */
  readonly verdict: AuditVerdict;
}

/**
 * Compares how often two cadences have a thing done in the days of a plan. The calendar settles what holds in no year for certain: working
 * days and months. Where neither covers the other, the one with fewer occasions is the weaker. Undefined for other shapes, and where only entries
 * tell.
 */
export function inDays(
  required: Requirement | undefined,
  promised: Requirement | undefined,
  span: Span | undefined,
  calendar: SiteCalendar,
): InDays | undefined {
  if (!span || required?.shape !== "cadence" || promised?.shape !== "cadence") return undefined;
  const [asked, offered] = [slotsOf(required, span, calendar), slotsOf(promised, span, calendar)];
  if (!asked || !offered) return undefined;
  const [most, least] = [times(required), times(promised)];
  const occasions = { required: asked.length * most, promised: offered.length * least };
  const [noLess, noMore] = [covers(offered, least, asked, most), covers(asked, most, offered, least)];
  if (noLess) return { occasions, verdict: noMore ? "met" : "stricter" };
  return { occasions, verdict: noMore || occasions.promised < occasions.required ? "weaker" : "incomparable" };
}

function slotsOf({ every, window, onNonWorkday }: Cadence, { from, to }: Span, calendar: SiteCalendar) {
  if (every.unit === "gap" || every.unit === "steps") return undefined;
  return expand({ every, window, onNonWorkday }, from, to, calendar);
}

function times({ times: n = 1 }: Cadence): number {
  return n;
}

/** Whether each slot of the second holds enough slots of the first. */
function covers(first: readonly Slot[], each: number, second: readonly Slot[], wanted: number): boolean {
  return second.every(
    ({ opens, due }) => first.filter((slot) => opens <= slot.opens && slot.due <= due).length * each >= wanted,
  );
}
