import { parseDay } from "../time/civil.ts";
import { holds, names, type Waivable, type Waiver } from "./waiver.ts";

/** What waivers came to against the units that fail. */
export interface WaiverReport<Unit extends Waivable> {
  /** Units that a waiver holds for, each with the first one that does. */
  readonly waived: readonly { readonly unit: Unit; readonly waiver: Waiver }[];
  /** Units that are left. */
  readonly standing: readonly Unit[];
  /** Waivers that have run out and whose units fail again. */
  readonly expired: readonly { readonly waiver: Waiver; readonly units: readonly Unit[] }[];
  /** Waivers in force that name no failing unit. */
  readonly unused: readonly Waiver[];
  /** Waivers of a whole rule, without a key, that hide more units than `breadth`. */
  readonly overBroad: readonly { readonly waiver: Waiver; readonly units: readonly Unit[] }[];
}

/** How many units a waiver without a key may hide before it is over-broad. */
export const BREADTH = 5;

/**
 * Holds waivers against failing units on a day (counted from 1970-01-01). Hand in failing units alone: a crash is never waived.
 *
 * @example
 * const unit = { fingerprint: "a/b@2026-01-05", rule: "a/b", key: [] };
 * const waiver = { fingerprint: "a/b@2026-01-05", reason: "flood", approvedBy: "head", from: "2026-01-01", until: "2026-01-31" };
 * applyWaivers([unit], [waiver], parseDay("2026-01-20") ?? 0).waived.length; //=> 1
 * applyWaivers([unit], [waiver], parseDay("2026-02-01") ?? 0).expired.length; //=> 1
 */
export function applyWaivers<Unit extends Waivable>(
  units: readonly Unit[],
  waivers: readonly Waiver[],
  asOfDay: number,
  breadth: number = BREADTH,
): WaiverReport<Unit> {
  const named = waivers.map((waiver) => ({ waiver, units: units.filter((unit) => names(waiver, unit)) }));
  const inForce = named.filter(({ waiver }) => holds(waiver, asOfDay));
  const waived = units.flatMap((unit) => {
    const first = inForce.find(({ waiver }) => names(waiver, unit));
    return first === undefined ? [] : [{ unit, waiver: first.waiver }];
  });
  const hidden = new Set(waived.map(({ unit }) => unit));
  const standing = units.filter((unit) => !hidden.has(unit));
  return {
    waived,
    standing,
    expired: named
      .filter(({ waiver }) => (parseDay(waiver.until) ?? Number.POSITIVE_INFINITY) < asOfDay)
      .map(({ waiver, units: all }) => ({ waiver, units: all.filter((unit) => !hidden.has(unit)) }))
      .filter((one) => one.units.length > 0),
    unused: inForce.filter((one) => one.units.length === 0).map(({ waiver }) => waiver),
    overBroad: inForce.filter(
      ({ waiver, units: all }) => "rule" in waiver && waiver.key === undefined && all.length > breadth,
    ),
  };
}
