import { MILLION } from "../ledger/decimal.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Amount } from "./money.ts";

/**
 * Shares an amount out by weights so that the parts add up to it exactly: each gets its share cut off, and what is left goes one smallest
 * part each to the largest remainders (of equal ones to the earlier).
 *
 * @example
 * share(100n, [1n, 1n, 1n]); //=> [34n, 33n, 33n]
 * share(-100n, [1n, 1n, 1n]); //=> [-34n, -33n, -33n]
 */
export function share(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0n));
  const size = total < 0n ? -total : total;
  const parts = weights.map((weight) => (size * weight) / sum);
  const rest = Number(size - parts.reduce((all, part) => all + part, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (size * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const luckier = new Set(byRemainder.slice(0, rest).map(({ index }) => index));
  return parts.map((part, index) => (total < 0n ? -1n : 1n) * (part + (luckier.has(index) ? 1n : 0n)));
}

/**
 * Shares an amount out by weights (at most six decimals each), keeping the total to the smallest part: to the fen for CNY. Throws a
 * HouqinError when a weight is negative or none is above 0.
 *
 * @example
 * allocate({ unit: "CNY", minor: 10000 }, [1, 1, 1]).map(({ minor }) => minor); //=> [3334, 3333, 3333]
 */
export function allocate({ unit, minor }: Amount, weights: readonly number[]): readonly Amount[] {
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight <= 1e9));
  if (wrong >= 0 || !weights.some((weight) => weight > 0)) {
    const path = wrong >= 0 ? `weights.${wrong}` : "weights";
    const found = wrong >= 0 ? String(weights[wrong]) : `[${weights.join(", ")}]`;
    const expected = wrong >= 0 ? phrase("between", { from: 0, to: 1e9 }) : phrase("moreThan", { bound: 0 });
    throw new HouqinError("bad-weights", [{ code: "bad-weights", path, found, expected }]);
  }
  const whole = weights.map((weight) => BigInt(Math.round(weight * MILLION)));
  return Object.freeze(share(BigInt(minor), whole).map((part) => Object.freeze({ unit, minor: Number(part) })));
}

/** The whole number nearest to a quotient, halves away from 0; the divisor is positive. */
export function nearestWhole(n: bigint, d: bigint): bigint {
  const size = n < 0n ? -n : n;
  const rounded = (size * 2n + d) / (d * 2n);
  return n < 0n ? -rounded : rounded;
}
