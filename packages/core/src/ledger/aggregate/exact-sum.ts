import { type Fraction, MILLION } from "../decimal.ts";

/**
 * A sum that never rounds: whole numbers in two halves, and quotients gathered by their divisor. Taking a term out leaves exactly what
 * was there before, so the order of terms cannot show.
 */
export interface ExactSum {
  high: number;
  low: number;
  readonly byDivisor: Map<number, bigint>;
}

const HALF = 2 ** 32;

export function exactSum(): ExactSum {
  return { high: 0, low: 0, byDivisor: new Map() };
}

/** Adds (1) or takes away (−1) a whole number. */
export function addWhole(sum: ExactSum, value: number, sign: 1 | -1): void {
  const high = Math.floor(value / HALF);
  sum.high += sign * high;
  sum.low += sign * (value - high * HALF);
}

/** Adds (1) or takes away (−1) a quotient of two whole numbers; the divisor is not 0. */
export function addQuotient(sum: ExactSum, top: number, divisor: number, sign: 1 | -1): void {
  const positive = Math.abs(divisor);
  const turned = divisor < 0 ? -sign : sign;
  const gathered = (sum.byDivisor.get(positive) ?? 0n) + BigInt(turned) * BigInt(top);
  if (gathered === 0n) sum.byDivisor.delete(positive);
  else sum.byDivisor.set(positive, gathered);
}

/** What several sums come to: their whole part counts units of 1 ÷ (10⁶ × `scale`). */
export function totalOf(sums: readonly ExactSum[], scale: number): Fraction {
  let [high, low] = [0, 0];
  const terms: Fraction[] = [];
  for (const sum of sums) {
    high += sum.high;
    low += sum.low;
    for (const [d, n] of sum.byDivisor) terms.push({ n, d: BigInt(d) });
  }
  terms.push({ n: BigInt(high) * BigInt(HALF) + BigInt(low), d: BigInt(MILLION * scale) });
  return added(terms, 0, terms.length);
}

/** Adds by halves, so that long divisors meet as late as possible. */
function added(terms: readonly Fraction[], from: number, to: number): Fraction {
  if (to - from === 1) return terms[from] as Fraction;
  const middle = (from + to) >> 1;
  const [a, b] = [added(terms, from, middle), added(terms, middle, to)];
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}
