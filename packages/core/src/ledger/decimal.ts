/**
 * Decimals as whole numbers of 10⁻⁶: sums of integers do not depend on the order of their terms.
 */

/** Millionths in one. */
export const MILLION = 1_000_000;

/** The largest magnitude an entry may carry: nine thousand million. */
export const MAX_DECIMAL = 9e9;

/**
 * Turns a number into millionths, rounding what lies beyond the sixth decimal.
 *
 * @example
 * toMillionths(0.1 + 0.2); //=> 300000
 */
export function toMillionths(value: number): number {
  // Of a negative zero, which JSON does not know, a plain one.
  return Math.round(value * MILLION) + 0;
}

/** A fraction of two whole numbers; the divisor is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Makes a fraction of two whole numbers; undefined when the divisor is 0. */
export function fraction(n: number | bigint, d: number | bigint = 1n): Fraction | undefined {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) return undefined;
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

/** The fraction that a number of millionths stands for. */
export function fromMillionths(value: number): Fraction {
  return { n: BigInt(value), d: BigInt(MILLION) };
}

/** The fraction nearest to a number at six decimals. */
export function toFraction(value: number): Fraction {
  return fromMillionths(toMillionths(value));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** The quotient, or undefined when the divisor is 0. */
export function over(a: Fraction, b: Fraction): Fraction | undefined {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`; exact. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The number nearest to a fraction, rounded half away from zero to six decimals.
 *
 * @example
 * toNumber({ n: 2n, d: 3n }); //=> 0.666667
 */
export function toNumber(value: Fraction): number {
  const negative = value.n < 0n;
  const scaled = (negative ? -value.n : value.n) * BigInt(MILLION);
  const rounded = (scaled * 2n + value.d) / (value.d * 2n);
  return (negative ? -1 : 1) * (Number(rounded) / MILLION);
}

/**
 * Writes a fraction exactly, in lowest terms.
 *
 * @example
 * toExact({ n: 4n, d: 6n }); //=> "2/3"
 * toExact({ n: -6n, d: 3n }); //=> "-2"
 */
export function toExact({ n, d }: Fraction): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return d === divisor ? String(n / divisor) : `${n / divisor}/${d / divisor}`;
}

/**
 * Reads what {@link toExact} wrote; undefined for anything else.
 *
 * @example
 * const half = fromExact("1/2");
 * half && toExact(plus(half, half)); //=> "1"
 */
export function fromExact(text: string): Fraction | undefined {
  const [, n = "", d = "1"] = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(text) ?? [];
  return n === "" ? undefined : { n: BigInt(n), d: BigInt(d) };
}
