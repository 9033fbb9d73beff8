import { compare, type Fraction, plus } from "../ledger/decimal.ts";
import { ZERO } from "../ledger/fractions.ts";

/**
 * A fraction in lowest terms.
 *
 * @example
 * lowest({ n: 850000n, d: 1000000n }); //=> { n: 17n, d: 20n }
 */
export function lowest({ n, d }: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}

/**
 * Writes a fraction as a whole number or two of them.
 *
 * @example
 * exactText({ n: 850000n, d: 1000000n }); //=> "17/20"
 * exactText({ n: 4n, d: 2n }); //=> "2"
 */
export function exactText(value: Fraction): string {
  const { n, d } = lowest(value);
  return d === 1n ? String(n) : `${n}/${d}`;
}

/**
 * Reads what {@link exactText} wrote.
 *
 * @example
 * readExact("17/20"); //=> { n: 17n, d: 20n }
 */
export function readExact(text: string): Fraction {
  const [n = "0", d = "1"] = text.split("/");
  return { n: BigInt(n), d: BigInt(d) };
}

/** The sum; 0 of nothing. */
export function sumOf(values: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const value of values) total = lowest(plus(total, value));
  return total;
}

/** Whether nothing is left. */
export function isZero({ n }: Fraction): boolean {
  return n === 0n;
}

/** The lesser of two. */
export function lesser(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/**
 * Rounds to so many decimals, half away from zero.
 *
 * @example
 * exactText(rounded({ n: 845n, d: 100n }, 1)); //=> "17/2"
 */
export function rounded({ n, d }: Fraction, decimals: number): Fraction {
  const unit = 10n ** BigInt(decimals);
  const size = (n < 0n ? -n : n) * unit;
  const whole = (size * 2n + d) / (d * 2n);
  return { n: n < 0n ? -whole : whole, d: unit };
}
