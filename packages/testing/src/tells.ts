import {
  type Catalogue,
  type Finding,
  fill,
  formatDay,
  type Locale,
  type Names,
  type Pack,
  parseDay,
  type Rule,
  type Site,
} from "@houqin/core";
import type { CaseEntry, CaseTerms } from "./rule-test.ts";
import { demandTaken, trial } from "./trial.ts";

/** Where and how a rule tells what it finds. */
export interface TellOptions extends CaseTerms {
  /** The packs that the rule needs, its own among them. */
  readonly packs: readonly Pack[];
  /** Kinds that the site does not keep, here. */
  readonly without?: readonly string[];
  /** Default `zh`. */
  readonly locale?: Locale;
  /** How a finding is said: `say` of `@houqin/report` for the sentence that people read. Default: the bare wording with its values. */
  readonly say?: (finding: Finding, catalogue: Catalogue, locale: Locale, site: Site, names?: Names) => string;
}

/** Days after the last entry by which nothing in it is pending any more. */
const LATER = 31;

/**
 * Tells what a rule finds in some entries on a trial site, as the sentences that it says: for documentation, and for a look while a
 * rule is written.
 *
 * The site is a school that keeps every kind. The days judged are those from the first entry to the last, and the evaluation takes place
 * a month later; `period` and `asOf` say otherwise.
 *
 * Throws a TypeError where none of the packs has the rule, or an entry is refused.
 *
 * @example
 * const data = { dish: "红烧肉", meal: "lunch", grams: 124 };
 * tells(sampleWeight, [{ kind: "canteen/food-sample", at: "2025-09-01T11:00", data }], { packs: [canteen] });
 * //=> ["红烧肉只留了 124 g，应不少于 125 g"]
 */
export function tells(rule: Rule, entries: readonly CaseEntry[], options: TellOptions): readonly string[] {
  const { packs, without = [], locale = "zh", say, ...terms } = options;
  const days = entries.map(({ at }) => at.slice(0, 10)).sort();
  const [from = "2025-09-01", to = from] = [days[0], days.at(-1)];
  const asOf = terms.asOf ?? formatDay((parseDay(to) ?? 0) + LATER);
  const period = terms.period ?? (terms.plan ? undefined : { from, to });
  const fail = { told: { entries, without } };
  const onTrial = trial(rule, { ...terms, packs, asOf, ...(period ? { period } : {}), fail });
  const [told] = onTrial.cases;
  if (!told) return [];
  const result = onTrial.base(told);
  demandTaken(result);
  const catalogue = onTrial.engineFor(told.scene).catalogue();
  return result.findings.map((finding) => {
    if (say) return say(finding, catalogue, locale, told.scene.site, result.names);
    const text = onTrial.listed.messages[finding.message.id];
    return text ? fill(text, finding.message.values, locale) : finding.message.id;
  });
}
