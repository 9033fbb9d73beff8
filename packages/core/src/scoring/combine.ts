import { compare, type Fraction, over, times, toFraction } from "../ledger/decimal.ts";
import { HUNDRED, ONE, ZERO } from "../ledger/fractions.ts";
import type { Combine } from "../model/score-node.ts";
import { isZero, sumOf } from "./exact.ts";
import { addCoverage, type Figure, termOf } from "./figure.ts";

/** Makes one figure of several. Parts of which nothing applies are left out; bonus parts are added to whatever the others come to. */
export function combine(parts: readonly Figure[], how: Combine): Omit<Figure, "id"> {
  const counted = parts.filter((part) => part.applies && !part.bonus);
  const factors = new Map(factorsOf(counted, how));
  for (const part of parts) if (part.applies && part.bonus) factors.set(part, ONE);
  const factor = (part: Figure) => factors.get(part) ?? ZERO;
  return {
    earned: sumOf(parts.map((part) => times(part.earned, factor(part)))),
    outOf: sumOf(counted.map((part) => times(part.outOf, factor(part)))),
    applies: counted.length > 0,
    coverage: addCoverage(parts.map(({ coverage }) => coverage)),
    terms: parts.map((part) => ({ term: termOf(part), factor: factor(part) })),
    parts,
  };
}

function factorsOf(parts: readonly Figure[], how: Combine): [Figure, Fraction][] {
  if (how === "sum") return parts.map((part) => [part, ONE]);
  if (how === "mean") return parts.map((part) => [part, { n: 1n, d: BigInt(parts.length) }]);
  if (how === "weighted") return parts.map((part) => [part, over(toFraction(part.weight ?? 1), part.outOf) ?? ZERO]);
  const lowest = how === "lowest";
  const [first, ...others] = parts.filter(({ outOf }) => !isZero(outOf));
  if (!first) return [];
  const chosen = others.reduce((best, part) => {
    const order = compare(share(part), share(best));
    return (lowest ? order < 0 : order > 0) ? part : best;
  }, first);
  // Out of 100 whichever part it is, so that the points to be got do not hang on the answers.
  return [[chosen, over(HUNDRED, chosen.outOf) ?? ZERO]];
}

function share({ earned, outOf }: Figure): Fraction {
  return over(earned, outOf) ?? ZERO;
}
