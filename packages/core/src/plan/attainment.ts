import { compare, type Fraction, fraction, minus, over, plus } from "../ledger/decimal.ts";
import { ONE, ZERO } from "../ledger/fractions.ts";
import type { Verdict } from "../model/verdict.ts";
import type { LegReading, TargetReading } from "../requirement/target-reading.ts";

/** How far something is attained and how much of it is known, both from 0 to 1. What is not known counts 0 in both. */
export interface Attainment {
  readonly attained: Fraction;
  readonly coverage: Fraction;
}

/** One unit of a goal: a period and key, with its verdict and its figures. */
export interface GoalUnit {
  readonly verdict: Verdict;
  readonly reading: TargetReading | undefined;
}

/** The mean over the units that apply; undefined where none does. */
export function attainmentOf(units: readonly GoalUnit[]): Attainment | undefined {
  const counted = units.filter(({ verdict }) => verdict !== "notApplicable");
  const count = fraction(counted.length);
  if (!count || counted.length === 0) return undefined;
  const known = counted.map(progressOf).filter((progress) => progress !== undefined);
  return {
    attained: over(known.reduce(plus, ZERO), count) ?? ZERO,
    coverage: fraction(known.length, counted.length) ?? ZERO,
  };
}

/** How far a unit has come; undefined where that is not known. What fails by its guard alone has come nowhere. */
function progressOf({ verdict, reading }: GoalUnit): Fraction | undefined {
  if (verdict === "pass") return ONE;
  if (verdict !== "fail" && verdict !== "pending") return undefined;
  const reached = reading && towards(reading.own);
  if (verdict === "pending") return reached;
  return reached === undefined || compare(reached, ONE) >= 0 ? ZERO : reached;
}

/**
 * How much of the way to its bounds a figure has come: 1 within them. From a baseline, the part of the way that is covered; without one, how
 * the figure stands to the bound that it misses.
 */
export function towards({ value, atLeast, atMost, baseline }: LegReading): Fraction | undefined {
  if (!value) return undefined;
  if (atLeast && compare(value, atLeast) < 0) return between(baseline, value, atLeast) ?? within(over(value, atLeast));
  if (atMost && compare(value, atMost) > 0) return between(baseline, value, atMost) ?? within(over(atMost, value));
  return ONE;
}

/** The part of the way from a start to a bound; undefined without a start that lies on the value's side of the bound. */
function between(start: Fraction | undefined, value: Fraction, bound: Fraction): Fraction | undefined {
  if (!start || compare(start, bound) === 0 || compare(start, bound) < 0 !== compare(value, bound) < 0)
    return undefined;
  return within(over(minus(value, start), minus(bound, start)));
}

function within(share: Fraction | undefined): Fraction {
  if (!share || share.n <= 0n) return ZERO;
  return compare(share, ONE) > 0 ? ONE : share;
}
