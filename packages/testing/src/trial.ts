import {
  type CatalogueRule,
  createEngine,
  type Engine,
  type Entry,
  type Finding,
  type Judged,
  type Names,
  type Pack,
  type Plan,
  type Refusal,
  type Rule,
  type Site,
} from "@houqin/core";
import { deepFrozen } from "./deep-frozen.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { quotedRules } from "./quoted-rules.ts";
import type { CaseEntry, RuleCase, RuleTest } from "./rule-test.ts";
import { trialSite } from "./trial-site.ts";

/** Which sort of case: what must come out of it. */
export type Sort = "pass" | "fail" | "unknown";

/** A case made ready: named, with ids, its site written out. */
export interface TrialCase {
  readonly sort: Sort;
  readonly says: string;
  readonly given: RuleCase;
  readonly scene: Scene;
}

/** All that an evaluation is handed. */
export interface Scene {
  readonly site: Site;
  readonly entries: readonly Entry[];
  readonly asOf: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly plan: Plan | undefined;
  readonly calendar: RuleCase["calendar"];
}

/** What the engine said of the rule in a scene. */
export interface Result {
  readonly outcome: Outcome;
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
  readonly names: Names | undefined;
  readonly refused: readonly Refusal[];
  /** The whole evaluation, to be compared byte by byte. */
  readonly json: string;
}

/** A rule on trial: its cases, and a way to run them as they are or changed. */
export interface Trial {
  readonly rule: Rule;
  readonly test: RuleTest;
  readonly cases: readonly TrialCase[];
  /** The rule as settled with the test's own options. */
  readonly listed: CatalogueRule;
  readonly engineFor: (scene: Scene, packs?: readonly Pack[]) => Engine<readonly Pack[]>;
  readonly run: (scene: Scene, packs?: readonly Pack[]) => Result;
  /** The result of a case as it stands; worked out once. */
  readonly base: (of: TrialCase) => Result;
}

/** Sets a rule on trial. Throws where the packs do not have it. */
export function trial(rule: Rule, test: RuleTest): Trial {
  if (!test.packs.some(({ rules }) => rules.includes(rule))) {
    throw new TypeError(
      `${rule.id} is in none of the packs ${test.packs.map(({ name }) => name).join(", ")}; expected the pack that lists it`,
    );
  }
  const engines = new Map<string, Engine<readonly Pack[]>>();
  const packLists: (readonly Pack[])[] = [test.packs];
  const engineFor = ({ options, calendar }: Pick<Scene, "options" | "calendar">, packs = test.packs) => {
    if (!packLists.includes(packs)) packLists.push(packs);
    const name = JSON.stringify([options, calendar?.name, packLists.indexOf(packs)]);
    const engine =
      engines.get(name) ??
      createEngine({ packs, rules: settings(rule, test, options), ...(calendar ? { calendar } : {}) });
    engines.set(name, engine);
    return engine;
  };
  const run: Trial["run"] = (scene, packs) => {
    const engine = engineFor(scene, packs);
    const ledger = engine.ledger({ site: scene.site, entries: scene.entries });
    const evaluation = engine.evaluate({ ...inputOf(scene), ledger, detail: "verdicts" });
    const judged = (evaluation.judged ?? []).filter((unit) => unit.rule === rule.id);
    const findings = evaluation.findings.filter((finding) => finding.rule === rule.id);
    return {
      outcome: outcomeOf(judged),
      judged,
      findings,
      names: evaluation.names,
      refused: ledger.refused,
      json: JSON.stringify(evaluation),
    };
  };
  const results = new Map<TrialCase, Result>();
  const cases = (["pass", "fail", "unknown"] as const).flatMap((sort) =>
    Object.entries(test[sort] ?? {}).map(([says, given]) =>
      caseOf(test, sort, says, isList(given) ? { entries: given } : given),
    ),
  );
  const { options = {}, calendar } = test;
  const listed = engineFor({ options, calendar })
    .catalogue()
    .rules.find(({ id }) => id === rule.id);
  if (!listed) throw new TypeError(`${rule.id} is not in the catalogue of its own packs`);
  return {
    rule,
    test,
    cases,
    listed,
    engineFor,
    run,
    base(of) {
      const result = results.get(of) ?? run(of.scene);
      results.set(of, result);
      return result;
    },
  };
}

/** Throws a TypeError where entries were refused: what was found without them says nothing of the rule. */
export function demandTaken({ refused }: Pick<Result, "refused">): void {
  if (refused.length > 0)
    throw new TypeError(`entries are refused: ${JSON.stringify(refused)}; expected entries that the kinds allow`);
}

/** The part of an evaluation's input that does not change with the records. */
export function inputOf({ site, asOf, period, plan }: Scene): Pick<Scene, "site" | "asOf"> & {
  readonly period?: NonNullable<Scene["period"]>;
  readonly plan?: Plan;
} {
  return { site, asOf, ...(period ? { period } : {}), ...(plan ? { plan } : {}) };
}

/** Names a case in a complaint. */
export function named({ sort, says }: TrialCase): string {
  return `${sort} “${says}”`;
}

function caseOf(test: RuleTest, sort: Sort, says: string, given: RuleCase): TrialCase {
  const { asOf = test.asOf, period = test.period, plan = test.plan, calendar = test.calendar } = given;
  const entries = given.entries.map((entry, index) => ({ ...entry, id: entry.id ?? `e${index + 1}` }));
  const options = { ...test.options, ...given.options };
  const scene = { site: trialSite(test, given), entries, asOf, period, plan, options };
  return { sort, says, given, scene: { ...deepFrozen(scene), calendar } };
}

/** Only the rule itself, and those whose figures it quotes, are on. */
function settings(rule: Rule, { packs }: RuleTest, options: Readonly<Record<string, unknown>>) {
  const quoted = quotedRules(rule, packs);
  const others = packs.flatMap(({ rules }) => rules).filter(({ id }) => id !== rule.id && !quoted.has(id));
  return {
    ...Object.fromEntries(others.map(({ id }) => [id, "off" as const])),
    [rule.id]: [rule.severity === "off" ? "warn" : rule.severity, options] as const,
  };
}

function isList(given: readonly CaseEntry[] | RuleCase): given is readonly CaseEntry[] {
  return Array.isArray(given);
}
