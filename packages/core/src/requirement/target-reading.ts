import type { Fraction } from "../ledger/decimal.ts";

/** The figures of one leg of a target in one unit; what is not known is absent. */
export interface LegReading {
  readonly value?: Fraction;
  readonly atLeast?: Fraction;
  readonly atMost?: Fraction;
  /** The earlier value that a bound is reckoned from. */
  readonly baseline?: Fraction;
}

/** The figures of a target in one unit, and of its guard. */
export interface TargetReading {
  readonly own: LegReading;
  readonly guard?: LegReading;
}
