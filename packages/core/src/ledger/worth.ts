import { type Fraction, fromMillionths, MILLION, plus, toNumber } from "./decimal.ts";
import { type Amount, exactValue } from "./value.ts";

/** What a row adds to a level: whole millionths, or an exact fraction where a quotient is no whole number of them. */
export type Worth = number | Fraction;

/** What a row is worth; undefined where a value is missing or a divisor is 0. */
export function worthOf(amount: Amount, row: number): Worth | undefined {
  if (!amount.divisor && amount.scale === 1) {
    const value = amount.read(row);
    return Number.isNaN(value) ? undefined : value;
  }
  const exact = exactValue(amount, row);
  if (!exact) return undefined;
  const scaled = exact.n * BigInt(MILLION);
  const whole = Number(scaled / exact.d);
  return scaled % exact.d === 0n && Number.isSafeInteger(whole) ? whole : exact;
}

export function negative(worth: Worth): Worth {
  return typeof worth === "number" ? 0 - worth : { n: -worth.n, d: worth.d };
}

/** Below, at or above zero. */
export function signOf(worth: Worth): number {
  return typeof worth === "number" ? Math.sign(worth) : Math.sign(Number(worth.n));
}

/** The magnitude that a worth may add to a sum; infinite for one that whole numbers cannot carry. */
export function weight(worth: Worth): number {
  return typeof worth === "number" ? Math.abs(worth) : Number.POSITIVE_INFINITY;
}

/**
 * The totals after each of some steps, in millionths. As long as `safe`, plain whole numbers are exact; beyond, fractions are, and only the
 * totals are rounded.
 */
export function runningTotals(steps: readonly (readonly Worth[])[], safe: boolean): number[] {
  if (safe) {
    let total = 0;
    return steps.map((worths) => {
      for (const worth of worths) total += worth as number;
      return total;
    });
  }
  let total = fromMillionths(0);
  return steps.map((worths) => {
    for (const worth of worths) total = plus(total, typeof worth === "number" ? fromMillionths(worth) : worth);
    return Math.round(toNumber(total) * MILLION);
  });
}
