import { createEngine, type Pack, type Rule, type Site } from "@houqin/core";
import type { CaseEntry } from "./rule-test.ts";

/** The place and time of a trial: its packs, what is special about its site, the days judged and the moment of looking. */
export interface TrialTerms {
  readonly packs: readonly Pack[];
  readonly site?: Partial<Site>;
  readonly period?: { readonly from: string; readonly to: string };
  readonly asOf: string;
}

/** The verdicts on every unit of a rule, in the order of their ids. */
export type VerdictsOf = (
  rule: Rule,
  entries: readonly CaseEntry[],
  terms?: Partial<Omit<TrialTerms, "packs">>,
) => readonly string[];

const sites = ["area", "post", "person", "asset"].map((name) => ({ kind: `site/${name}`, from: "2024-01-01" }));

/**
 * Makes of a trial a way to ask for the verdicts on every unit of a rule: for what a rule leaves alone or waits for, where nothing passes or
 * fails. The site keeps every kind, and only the rule asked for is on. Throws where an entry is refused.
 *
 * @example
 * const verdictsOf = verdictsUnder({ packs: [canteen], asOf: "2025-09-02" });
 * const data = { dish: "红烧肉", meal: "lunch", grams: 124 };
 * verdictsOf(sampleWeight, [{ kind: "canteen/food-sample", at: "2025-09-01T11:00", data }]); //=> ["fail"]
 */
export function verdictsUnder(trial: TrialTerms): VerdictsOf {
  const { packs } = trial;
  const allOff = Object.fromEntries(packs.flatMap(({ rules }) => rules).map(({ id }) => [id, "off" as const]));
  const keeps = packs.flatMap(({ kinds }) => kinds).map(({ id }) => ({ kind: id, from: "2024-01-01" }));
  return (rule, entries, { site: changed = {}, ...terms } = {}) => {
    const { period, asOf } = { ...trial, ...terms };
    const site: Site = {
      ...{ id: "trial", name: "试验单位", kind: "school", timeZone: "Asia/Shanghai", keeps: [...sites, ...keeps] },
      ...trial.site,
      ...changed,
    };
    const on = rule.severity === "off" ? "warn" : rule.severity;
    const engine = createEngine({ packs, rules: { ...allOff, [rule.id]: on } });
    const ledger = engine.ledger({ site, entries: entries.map((each, index) => ({ id: `e${index}`, ...each })) });
    if (ledger.refused.length > 0) throw new Error(JSON.stringify(ledger.refused));
    const asked = { site, ledger, asOf, ...(period ? { period } : {}) };
    const { judged = [] } = engine.evaluate({ ...asked, detail: "verdicts" });
    return judged.filter((unit) => unit.rule === rule.id).map(({ verdict }) => verdict);
  };
}
