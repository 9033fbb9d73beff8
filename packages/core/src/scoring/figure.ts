import type { Fraction } from "../ledger/decimal.ts";
import { ZERO } from "../ledger/fractions.ts";
import type { Coverage } from "../model/score.ts";
import type { Text } from "../text/text.ts";
import type { Term, Weighed } from "./term.ts";

/** What one node of a scheme or scorecard came to, in its own measure. */
export interface Figure {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly earned: Fraction;
  readonly outOf: Fraction;
  /** False where nothing of it applies: it is then left out of what it belongs to. */
  readonly applies: boolean;
  readonly bonus?: boolean | undefined;
  readonly weight?: number | undefined;
  readonly coverage: Coverage;
  readonly terms: readonly Weighed[];
  readonly parts: readonly Figure[];
}

/** Nothing was looked at. */
export const NO_COVERAGE: Coverage = Object.freeze({ known: 0, open: 0, notApplicable: 0, waived: 0 });

/** A figure of which nothing applies. */
export const NOTHING = Object.freeze({
  earned: ZERO,
  outOf: ZERO,
  applies: false,
  coverage: NO_COVERAGE,
  terms: Object.freeze([]),
  parts: Object.freeze([]),
});

/** Adds up what is known of several parts. */
export function addCoverage(all: readonly Coverage[]): Coverage {
  const sum = (name: keyof Coverage) => all.reduce((total, each) => total + each[name], 0);
  return { known: sum("known"), open: sum("open"), notApplicable: sum("notApplicable"), waived: sum("waived") };
}

/** The figure as a term of what it belongs to. */
export function termOf({ id, title, earned, outOf, applies, terms }: Figure): Term {
  return { id, what: "part", title, value: earned, outOf, ...(applies ? {} : { outcome: "notApplicable" }), terms };
}
