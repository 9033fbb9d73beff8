import type { Agenda } from "../agenda/agenda.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pack } from "../rule/pack.ts";
import type { HonestyReport } from "../scoring/honesty/honesty.ts";
import type { HonestyOptions } from "../scoring/honesty/honesty-flag.ts";
import type { Change } from "./change.ts";
import type { Comparison } from "./compare.ts";
import type { EntryIn, RuleIdIn, RuleSettings } from "./create-engine-options.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import type { Explanation, GoalExplanation, ScoreExplanation, ScoreWanted } from "./explanation.ts";
import type { Ledger } from "./ledger.ts";
import type { LoadWith } from "./load-with.ts";
import type { Monitor } from "./monitor-face.ts";
import type { Missing } from "./needs.ts";
import type { PlanVerbs } from "./plan-face.ts";
import type { Records } from "./records.ts";
import type { WhatIf } from "./what-if.ts";

/** What is evaluated, and as of when. A bare date means the end of that day. */
export type EvaluateInput<Packs extends readonly Pack[]> = Records<Packs> & {
  readonly site: Site;
  readonly plan?: Plan;
  readonly asOf: string;
  /** Days to evaluate where no plan fixes them; default: from the first kept day to `asOf`. */
  readonly period?: { readonly from: string; readonly to: string };
};

/** The ids by which a finding may name its rule: installed rules and their instances, the plan's own, and houqin's own. */
export type FindingRuleIn<Packs extends readonly Pack[]> =
  | RuleIdIn<Packs>
  | `${RuleIdIn<Packs>}#${string}`
  | `plan#${string}`
  | `houqin/${string}`;

/** A finding whose rule is known to the compiler. */
export type FindingIn<Packs extends readonly Pack[]> = Omit<Finding, "rule"> & { readonly rule: FindingRuleIn<Packs> };

/** An evaluation whose findings name installed rules. */
export type EvaluationIn<Packs extends readonly Pack[]> = Omit<Evaluation, "findings"> & {
  findings: FindingIn<Packs>[];
};

/** A settled set of packs, rules and calendar; immutable, without run state. Everything it gives is plain frozen JSON. */
export interface Engine<Packs extends readonly Pack[]> extends PlanVerbs<Packs> {
  /**
   * Validates and indexes entries once, for as many evaluations as wanted. What cannot be used is refused with its place and reason.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const ledger = engine.ledger({ site, entries: [sample, { ...sample, id: "s-2", data: { dish: "红烧肉", grams: "很多" } }] });
   * [ledger.size, ledger.refused.map(({ entry, path }) => `${entry} ${path}`)]; //=> [1, ["s-2 data.grams"]]
   */
  readonly ledger: (input: {
    readonly site: Site;
    readonly entries: Iterable<unknown>;
    readonly place?: (index: number) => string;
  }) => Ledger;
  /**
   * Judges every enabled rule, task and goal once.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const { findings } = engine.evaluate({ site, entries: [sample], asOf: "2026-09-01" });
   * findings.map(({ rule, slot, verdict }) => `${rule} ${slot} ${verdict}`); //=> ["canteen/sample-weight s-1 fail"]
   */
  readonly evaluate: (input: EvaluateInput<Packs> & EvaluateExtras) => EvaluationIn<Packs>;
  /**
   * What is due from one day to another, both included.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const requirement = { shape: "cadence", of: { kind: "canteen/food-sample" }, every: { unit: "weekday", on: ["FR"] } };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", tasks: [{ id: "box", text: "周五留样", owner: "cook", requirement }] });
   * const { items } = engine.agenda({ site, plan, from: "2026-09-01", to: "2026-09-13" });
   * items.map(({ due, posts }) => [due, ...posts]); //=> [["2026-09-05T00:00", "cook"], ["2026-09-12T00:00", "cook"]]
   */
  readonly agenda: (
    input: { readonly site: Site; readonly plan?: Plan; readonly from: string; readonly to: string } & Partial<
      Records<Packs>
    >,
  ) => Agenda;
  /**
   * Opens an evaluation that is kept up to date.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const monitor = engine.open({ site, entries: [], asOf: "2026-09-01" });
   * monitor.add([sample]).added.map(({ slot }) => slot); //=> ["s-1"]
   */
  readonly open: (input: EvaluateInput<Packs>) => Monitor<Packs>;
  /**
   * Looks for entries that seem made up: readings that never move, days filled in at once, entries recorded before the event or copied from yesterday, inspections
   * that always give full marks. A flag is a reason to look, never a finding.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const entries = [1, 2, 3, 4, 5].map((day) => {
   *   const times = { at: `2026-09-0${day}T11:40`, recordedAt: "2026-09-07T17:31" };
   *   return { id: `s-${day}`, kind: "canteen/food-sample", ...times, actors: { by: "p-li" }, data: { dish: `菜${day}`, grams: 130 + day } };
   * });
   * engine.honesty({ site, entries, asOf: "2026-09-30" }).flags.map(({ check, count }) => `${check} ${count}`); //=> ["filledAtOnce 5"]
   */
  readonly honesty: (
    input: Records<Packs> & { readonly site: Site; readonly asOf: string; readonly options?: HonestyOptions },
  ) => HonestyReport;
  /**
   * Makes a saved monitor again, which goes on as if it had never been away. Throws a HouqinError for what another site, plan or newer
   * format saved, and where the site file or the packs are no longer those that it was saved with: then open it anew from the entries.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const saved = JSON.stringify(engine.open({ site, entries: [sample], asOf: "2026-09-01" }).save());
   * const monitor = engine.load(JSON.parse(saved), { site });
   * monitor.findings().map(({ slot }) => slot); //=> ["s-1"]
   */
  readonly load: (saved: unknown, input: LoadWith) => Monitor<Packs>;
  /**
   * Explains one finding by its fingerprint: entries, window, setting layers, and what would clear it; undefined where there is none.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const input = { site, entries: [sample], asOf: "2026-09-01" };
   * const told = engine.explain(input, "canteen/sample-weight@s-1");
   * [told?.finding.verdict, told?.entries.map(({ id }) => id), told?.clearing?.hindsight]; //=> ["fail", ["s-1"], false]
   */
  readonly explain: (input: EvaluateInput<Packs>, fingerprint: string) => Explanation | undefined;
  /**
   * Explains where a goal of the plan stands: its figures, each period and key of it, the entries behind them, and what would clear what was
   * missed. Undefined where the plan has no such goal.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai", keeps: [{ kind: "canteen/food-sample", from: "2026-09-01" }] });
   * const target = { shape: "target", metric: { count: true, of: { kind: "canteen/food-sample" } }, atMost: 0, period: "month" };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", goals: [{ id: "none", text: "九月不留样", target }] });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const told = engine.explainGoal({ site, plan, entries: [sample], asOf: "2026-09-02" }, "none");
   * [told?.goal.verdict, told?.goal.value, told?.entries.map(({ id }) => id)]; //=> ["fail", 1, ["s-1"]]
   */
  readonly explainGoal: (input: EvaluateInput<Packs>, goal: string) => GoalExplanation | undefined;
  /**
   * Explains a score: the arithmetic that leads to it, and the entries behind it; without a period the latest one. Undefined where there is
   * none of that scorecard, period and key.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * engine.explainScore({ site, entries: [], asOf: "2026-09-02" }, { score: "none" }); //=> undefined
   */
  readonly explainScore: (input: EvaluateInput<Packs>, wanted: ScoreWanted) => ScoreExplanation | undefined;
  /**
   * Evaluates as things stand and as they would stand after some changes: entries added, corrected or withdrawn, rules set otherwise,
   * another plan, another moment. Nothing that was handed in changes. Throws a HouqinError for settings that are mistakes and for
   * entries that the ledger does not have.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const input = { site, entries: [sample], asOf: "2026-09-01" };
   * engine.whatIf(input, [{ correct: "s-1", data: { grams: 130 } }]).comparison.cleared.map(({ slot }) => slot); //=> ["s-1"]
   */
  readonly whatIf: (
    input: EvaluateInput<Packs>,
    changes: readonly Change<EntryIn<Packs>, RuleSettings<Packs>>[],
  ) => WhatIf;
  /**
   * Which findings of one evaluation are gone in another, which stand, and which are new; and the goals that stand otherwise. Throws a
   * HouqinError for evaluations of two sites.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const sample = { id: "s-1", kind: "canteen/food-sample", at: "2026-09-01T11:40", data: { dish: "红烧肉", grams: 120 } } as const;
   * const before = engine.evaluate({ site, entries: [sample], asOf: "2026-09-01" });
   * const heavier = { ...sample, id: "s-1b", replaces: "s-1", data: { dish: "红烧肉", grams: 130 } };
   * const after = engine.evaluate({ site, entries: [sample, heavier], asOf: "2026-09-01" });
   * engine.compare(before, after).cleared.map(({ slot }) => slot); //=> ["s-1"]
   */
  readonly compare: (before: Evaluation, after: Evaluation) => Comparison;
  /**
   * What is missing to judge what is unknown, first what would settle most.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const site = engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" });
   * const target = { shape: "target", metric: { mean: "grams", of: { kind: "canteen/food-sample" } }, atLeast: 125, period: "month" };
   * const plan = engine.readPlan({ id: "p", title: "P", period: "2026-09", goals: [{ id: "heavy", text: "留样足量", target }] });
   * const evaluation = engine.evaluate({ site, plan, entries: [], asOf: "2026-10-10" });
   * engine.needs(evaluation).map(({ what, of, settles }) => [what, of, settles]); //=> [["keep", "canteen/food-sample", 1]]
   */
  readonly needs: (evaluation: Pick<Evaluation, "findings">) => readonly Missing[];
  /**
   * Everything installed, settled; with a plan, its tasks and goals too; for a site, under the edition that it pins.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * engine.catalogue().rules.map(({ id, shape, options }) => [id, shape, options]); //=> [["canteen/sample-weight", "limit", { minGrams: 125 }]]
   */
  readonly catalogue: (plan?: Plan, site?: Site) => Catalogue;
  /**
   * Reads a plan and checks it against the installed packs; throws a HouqinError with every mistake. Tasks that only lack a pack stay, and
   * are unknown until it is installed.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * const tasks = [{ id: "weigh", text: "留样称够", rule: "canteen/sample-weight", options: { minGrams: 150 } }];
   * engine.readPlan({ id: "p", title: "九月计划", period: "2026-09", tasks }).tasks.map(({ id }) => id); //=> ["weigh"]
   */
  readonly readPlan: (input: unknown) => Plan;
  /**
   * Reads a site file; throws a HouqinError with every mistake.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * engine.readSite({ id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" }).id; //=> "qinghe"
   */
  readonly readSite: (input: unknown) => Site;
  /**
   * The JSON Schema of a plan.
   *
   * @example
   * const engine = createEngine({ packs: [canteen] });
   * Object.keys(engine.planSchema().properties).slice(0, 3); //=> ["format", "id", "title"]
   */
  readonly planSchema: () => unknown;
}
