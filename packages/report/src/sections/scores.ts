import type { Evaluation, Tally } from "@houqin/core";

/** The figures at the head of a report, over all rules together. */
export interface Scores {
  readonly compliance: { readonly of: number; readonly out: number };
  readonly coverage: { readonly of: number; readonly out: number };
}

/** Adds up the tallies of all rules: pass of decided, and decided of all that could count. */
export function scoresOf({ rules }: Pick<Evaluation, "rules">): Scores {
  const sum = (of: (tally: Tally) => number) => rules.reduce((total, { tally }) => total + of(tally), 0);
  const decided = sum(({ pass, fail }) => pass + fail);
  const open = sum(({ unknown, pending, waived }) => unknown + pending + waived);
  return {
    compliance: { of: decided, out: sum(({ pass }) => pass) },
    coverage: { of: decided + open, out: decided },
  };
}
