import type { Rule } from "@houqin/core";
import type { CaseEntry, CaseTerms, TrialTerms } from "./rule-test.ts";
import { demandTaken, trial } from "./trial.ts";

/** The verdicts on every unit of a rule, in the order of their ids. */
export type VerdictsOf = (rule: Rule, entries: readonly CaseEntry[], terms?: CaseTerms) => readonly string[];

/**
 * Makes of a trial a way to ask for the verdicts on every unit of a rule: for what a rule leaves alone or waits for, where nothing passes or
 * fails. Of its packs only the rule asked for is on, with those whose figures it quotes. Throws a TypeError where an entry is refused.
 *
 * @example
 * const verdictsOf = verdictsUnder({ packs: [canteen], asOf: "2025-09-02" });
 * const data = { dish: "红烧肉", meal: "lunch", grams: 124 };
 * verdictsOf(sampleWeight, [{ kind: "canteen/food-sample", at: "2025-09-01T11:00", data }]); //=> ["fail"]
 */
export function verdictsUnder(terms: TrialTerms): VerdictsOf {
  return (rule, entries, more = {}) => {
    const { run, cases } = trial(rule, { ...terms, fail: { asked: { ...more, entries } } });
    return cases.flatMap(({ scene }) => {
      const result = run(scene);
      demandTaken(result);
      return result.judged.map(({ verdict }) => verdict);
    });
  };
}
