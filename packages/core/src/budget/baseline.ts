import { type Fraction, fraction, minus, plus, times, toFraction, toNumber } from "../ledger/decimal.ts";
import { frozen } from "../model/frozen.ts";

/** What was used in a period, and what drove it there: person-days, meals, m², degree-days. */
export interface DrivenUse {
  readonly driver: number;
  readonly used: number;
}

/** A straight line through what was used 能源基准: `used = base + perUnit × driver`; numbers rounded to six decimals. */
export interface Baseline {
  readonly base: number;
  readonly perUnit: number;
  /** The share of what was used that the driver explains, 0 to 1. */
  readonly r2: number;
  /** `good` from 0.75 on, as energy auditors ask. */
  readonly fit: "good" | "weak";
  readonly points: number;
}

/** How much was used against what the baseline expects for the same driver 归一化节能量. */
export interface NormalisedSaving {
  readonly expected: number;
  readonly used: number;
  /** Expected less used: negative where more was used. */
  readonly saved: number;
  readonly share: number;
}

const GOOD = 0.75;

/**
 * Lays a baseline through at least three periods by least squares, in exact arithmetic. Undefined where there are fewer, or where the driver
 * never changes.
 *
 * @example
 * const months = [{ driver: 100, used: 250 }, { driver: 200, used: 450 }, { driver: 300, used: 650 }];
 * baselineOf(months); //=> { base: 50, perUnit: 2, r2: 1, fit: "good", points: 3 }
 */
export function baselineOf(uses: readonly DrivenUse[]): Baseline | undefined {
  const line = lineThrough(uses);
  if (!line) return undefined;
  const r2 = toNumber(line.r2);
  const [base, perUnit] = [toNumber(line.base), toNumber(line.perUnit)];
  return frozen({ base, perUnit, r2, fit: r2 >= GOOD ? "good" : "weak", points: uses.length });
}

/**
 * What was saved against the baseline of earlier periods, at the driver as it really was: fewer guests are no saving. Undefined where there
 * is no baseline, or it expects nothing.
 *
 * @example
 * const before = [{ driver: 100, used: 250 }, { driver: 200, used: 450 }, { driver: 300, used: 650 }];
 * normalisedSaving(before, [{ driver: 150, used: 315 }]); //=> { expected: 350, used: 315, saved: 35, share: 0.1 }
 */
export function normalisedSaving(
  before: readonly DrivenUse[],
  after: readonly DrivenUse[],
): NormalisedSaving | undefined {
  const line = lineThrough(before);
  if (!line) return undefined;
  const sum = (values: readonly Fraction[]) => values.reduce(plus, NOTHING);
  const expected = sum(after.map(({ driver }) => plus(line.base, times(line.perUnit, toFraction(driver)))));
  const used = sum(after.map((use) => toFraction(use.used)));
  const saved = minus(expected, used);
  const share = fraction(saved.n * expected.d, saved.d * expected.n);
  if (!share) return undefined;
  return frozen({
    expected: toNumber(expected),
    used: toNumber(used),
    saved: toNumber(saved),
    share: toNumber(share),
  });
}

const NOTHING: Fraction = Object.freeze({ n: 0n, d: 1n });

interface ExactLine {
  readonly base: Fraction;
  readonly perUnit: Fraction;
  readonly r2: Fraction;
}

/** Least squares with whole numbers of millionths: nothing is rounded before the end. */
function lineThrough(uses: readonly DrivenUse[]): ExactLine | undefined {
  const n = BigInt(uses.length);
  let [sx, sy, sxx, sxy, syy] = [0n, 0n, 0n, 0n, 0n];
  for (const { driver, used } of uses) {
    const [x, y] = [toFraction(driver).n, toFraction(used).n];
    [sx, sy, sxx, sxy, syy] = [sx + x, sy + y, sxx + x * x, sxy + x * y, syy + y * y];
  }
  const [vx, vy, cov] = [n * sxx - sx * sx, n * syy - sy * sy, n * sxy - sx * sy];
  const perUnit = n < 3n ? undefined : fraction(cov, vx);
  const base = fraction(sy * vx - cov * sx, n * vx * 1_000_000n);
  if (!perUnit || !base) return undefined;
  // A use that never changes is explained whole by a flat line.
  return { perUnit, base, r2: fraction(cov * cov, vx * vy) ?? { n: 1n, d: 1n } };
}

/**
 * Use per unit of a driver 单位能耗: per person-day, meal or m², rounded to six decimals; undefined without a driver.
 *
 * @example
 * intensityOf(420, 1200); //=> 0.35
 */
export function intensityOf(used: number, driver: number): number | undefined {
  const share = fraction(toFraction(used).n, toFraction(driver).n);
  return share && toNumber(share);
}
