import { MINUTES_PER_DAY, parseDay } from "../time/civil.ts";
import { names, type Waivable, type Waiver } from "./waiver.ts";

/** A waiver of a whole rule that hides more units than this is too broad to be one decision. */
export const BREADTH = 10;

/** Whether a failing unit is waived at a moment, and the first moment at which that may be otherwise. */
export interface Waived {
  readonly waived: boolean;
  readonly until: number;
}

/** What is wrong with a waiver itself: it has run out and its units fail again, it hides nothing, or it hides too much at once. */
export interface WaiverFault {
  readonly fault: "expired" | "unused" | "broad";
  readonly waiver: Waiver;
  /** The units that it is about. */
  readonly units: readonly Waivable[];
}

/** Waivers ready to be asked, at civil minutes; a moment that ends a day belongs to that day. */
export interface Waiving {
  /** Undefined for a unit that no waiver names from now on. */
  readonly of: (unit: Waivable, now: number) => Waived | undefined;
  /** Whether some waiver names a unit, whatever the day. */
  readonly concerns: (unit: Waivable) => boolean;
  /** The next minute after one from which on the same units may be told otherwise; infinite where there is none. */
  readonly turn: (now: number) => number;
  /** Judges the waivers by all units that fail, waived or not. Hand in no crash: it is never waived. */
  readonly faults: (failing: readonly Waivable[], now: number) => readonly WaiverFault[];
}

interface Span {
  readonly waiver: Waiver;
  /** It holds after this minute. */
  readonly from: number;
  /** The last minute at which it holds. */
  readonly end: number;
}

/**
 * Holds waivers against failing units. One that has run out and was renewed is no fault, for its units are waived.
 *
 * @example
 * const waiver = { fingerprint: "a/b@x", reason: "flood", approvedBy: "head", from: "1970-01-01", until: "1970-01-02" };
 * const unit = { fingerprint: "a/b@x", rule: "a/b", key: [] };
 * waiving([waiver]).of(unit, 60); //=> { waived: true, until: 2881 }
 * waiving([waiver]).faults([unit], 2881).map(({ fault }) => fault); //=> ["expired"]
 */
export function waiving(waivers: readonly Waiver[], breadth: number = BREADTH): Waiving {
  const spans = waivers.map(spanOf);
  const named = byTarget(spans);
  const naming = (unit: Waivable) =>
    [...(named.get(unit.fingerprint) ?? []), ...(named.get(unit.rule) ?? [])].filter(({ waiver }) =>
      names(waiver, unit),
    );
  const isWaived = (unit: Waivable, now: number) => naming(unit).some((span) => holds(span, now));
  return {
    concerns: (unit) => naming(unit).length > 0,
    turn: (now) => Math.min(...spans.flatMap(({ from, end }) => [from + 1, end + 1]).filter((minute) => minute > now)),
    of(unit, now) {
      const ahead = naming(unit).filter(({ end }) => now <= end);
      if (ahead.length === 0) return undefined;
      const changes = ahead.flatMap(({ from, end }) => [from + 1, end + 1]).filter((minute) => minute > now);
      return { waived: ahead.some((span) => holds(span, now)), until: Math.min(...changes) };
    },
    faults: (failing, now) =>
      spans.flatMap((span) => {
        const units = failing.filter((unit) => names(span.waiver, unit));
        const fault = faultOf(span, units, now, (unit) => isWaived(unit, now), breadth);
        return fault ? [{ fault, waiver: span.waiver, units }] : [];
      }),
  };
}

function faultOf(
  span: Span,
  units: readonly Waivable[],
  now: number,
  isWaived: (unit: Waivable) => boolean,
  breadth: number,
): WaiverFault["fault"] | undefined {
  if (now <= span.from) return undefined;
  if (units.length === 0) return "unused";
  if (now > span.end) return units.every(isWaived) ? undefined : "expired";
  const { waiver } = span;
  return "rule" in waiver && waiver.key === undefined && units.length > breadth ? "broad" : undefined;
}

/** Spans by the fingerprint or rule that each names: most units are named by none. */
function byTarget(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const span of spans) {
    const target = "fingerprint" in span.waiver ? span.waiver.fingerprint : span.waiver.rule;
    found.set(target, [...(found.get(target) ?? []), span]);
  }
  return found;
}

function spanOf(waiver: Waiver): Span {
  const start = (day: string) => (parseDay(day) ?? Number.NaN) * MINUTES_PER_DAY;
  return { waiver, from: start(waiver.from), end: start(waiver.until) + MINUTES_PER_DAY };
}

function holds({ from, end }: Span, now: number): boolean {
  return from < now && now <= end;
}
