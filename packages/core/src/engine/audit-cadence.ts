import type { AuditVerdict } from "../model/audit.ts";
import { isSiteTable } from "../requirement/by-site.ts";
import { cadenceAt, type SiteCadence } from "../requirement/cadence/at-site.ts";
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
  const [own, other] = [plainOf(required), plainOf(promised)];
  const [asked, offered] = [own && slotsOf(own, span, calendar), other && slotsOf(other, span, calendar)];
  if (!own || !other || !asked || !offered) return undefined;
  const [most, least] = [times(own), times(other)];
  const occasions = { required: asked.length * most, promised: offered.length * least };
  const [noLess, noMore] = [covers(offered, least, asked, most), covers(asked, most, offered, least)];
  if (noLess) return { occasions, verdict: noMore ? "met" : "stricter" };
  return { occasions, verdict: noMore || occasions.promised < occasions.required ? "weaker" : "incomparable" };
}

/** Where nobody knows the kind of site, what differs by it cannot be counted. */
function plainOf(cadence: Cadence): SiteCadence | undefined {
  return isSiteTable(cadence.every) || isSiteTable(cadence.times) ? undefined : cadenceAt(cadence, "");
}

function slotsOf({ every, window, onNonWorkday }: SiteCadence, { from, to }: Span, calendar: SiteCalendar) {
  if (every.unit === "gap" || every.unit === "steps") return undefined;
  return expand({ every, window, onNonWorkday }, from, to, calendar);
}

function times({ times: n = 1 }: SiteCadence): number {
  return n;
}

/** Whether each slot of the second holds enough slots of the first. */
function covers(first: readonly Slot[], each: number, second: readonly Slot[], wanted: number): boolean {
  return second.every(
    ({ opens, due }) => first.filter((slot) => opens <= slot.opens && slot.due <= due).length * each >= wanted,
  );
}
