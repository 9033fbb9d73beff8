import { type Fraction, times, toFraction, toNumber } from "../ledger/decimal.ts";
import { ONE } from "../ledger/fractions.ts";
import type { Derivation } from "../model/score.ts";
import type { Text } from "../text/text.ts";
import { exactText, lowest } from "./exact.ts";

/** A term of a score in its own measure; each of its own terms counts times a factor. */
export interface Term {
  readonly id: string;
  readonly what: Derivation["what"];
  readonly title?: Text | undefined;
  readonly value: Fraction;
  readonly outOf?: Fraction | undefined;
  readonly outcome?: string | undefined;
  /** The figure that a metric gave. */
  readonly read?: Fraction | undefined;
  readonly terms: readonly Weighed[];
}

/** A term, and what one of its points comes to in the whole. */
export interface Weighed {
  readonly term: Term;
  readonly factor: Fraction;
}

/** Counts a term as it stands. */
export function plain(term: Term): Weighed {
  return { term, factor: ONE };
}

/** Counts terms so many times more. */
export function weighed(terms: readonly Weighed[], by: Fraction): readonly Weighed[] {
  return terms.map(({ term, factor }) => ({ term, factor: lowest(times(factor, by)) }));
}

/** Writes a term out with what it and its own terms bring to the whole. */
export function derivationOf(term: Term, factor: Fraction = ONE): Derivation {
  const brought = lowest(times(term.value, factor));
  const { id, what, title, outOf, outcome, read } = term;
  return {
    id,
    what,
    ...(title ? { title } : {}),
    points: toNumber(brought),
    exact: exactText(brought),
    ...(outOf ? { own: { points: toNumber(term.value), outOf: toNumber(outOf) } } : {}),
    ...(outcome === undefined ? {} : { outcome }),
    ...(read ? { value: toNumber(read) } : {}),
    terms: term.terms.map((each) => derivationOf(each.term, times(each.factor, factor))),
  };
}

/** A number as a term without terms of its own. */
export function leaf(id: string, what: Derivation["what"], value: Fraction | number): Term {
  return { id, what, value: typeof value === "number" ? toFraction(value) : value, terms: [] };
}
