import type { Agenda } from "../agenda/agenda.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pack } from "../rule/pack.ts";
import type { HonestyReport } from "../scoring/honesty/honesty.ts";
import type { HonestyOptions } from "../scoring/honesty/honesty-flag.ts";
import type { Change } from "./change.ts";
import type { Comparison } from "./compare.ts";
import type { EntryIn, RuleIdIn, RuleSettings } from "./create-engine-options.ts";
import type { Difference } from "./difference.ts";
import type { EvaluateExtras } from "./evaluate-extras.ts";
import type { Explanation, GoalExplanation, ScoreExplanation, ScoreWanted } from "./explanation.ts";
import type { Ledger } from "./ledger.ts";
import type { LoadWith } from "./load-with.ts";
import type { Missing } from "./needs.ts";
import type { PlanVerbs } from "./plan-face.ts";
import type { Records } from "./records.ts";
import type { SavedMonitor } from "./saved-monitor.ts";
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

/** An evaluation kept up to date as entries and time arrive. It holds state; everything it hands out is frozen. */
export interface Monitor<Packs extends readonly Pack[]> {
  /** Takes entries in and says which findings are new and which are gone. */
  readonly add: (
    entries: readonly EntryIn<Packs>[] | Iterable<EntryIn<Packs>>,
  ) => Difference & { readonly refused: readonly Refusal[] };
  /** Lets time pass up to a moment; throws a RangeError for an earlier one, which is a replay. */
  readonly advance: (asOf: string) => Difference;
  readonly findings: () => readonly Finding[];
  /** The whole evaluation as it stands: the same as `evaluate` would give. */
  readonly evaluation: (extras?: Pick<EvaluateExtras, "detail">) => Evaluation;
  /** Everything that it knows, as plain JSON that `engine.load` reads: store it where the entries are kept, for it holds what they hold. */
  readonly save: () => SavedMonitor;
}

/** A settled set of packs, rules and calendar; immutable, without run state. Everything it gives is plain frozen JSON. */
export interface Engine<Packs extends readonly Pack[]> extends PlanVerbs<Packs> {
  /** Validates and indexes entries once, for as many evaluations as wanted. What cannot be used is refused with its place and reason. */
  readonly ledger: (input: {
    readonly site: Site;
    readonly entries: Iterable<unknown>;
    readonly place?: (index: number) => string;
  }) => Ledger;
  /** Judges every enabled rule, task and goal once. */
  readonly evaluate: (input: EvaluateInput<Packs> & EvaluateExtras) => EvaluationIn<Packs>;
  /** What is due from one day to another, both included. */
  readonly agenda: (
    input: { readonly site: Site; readonly plan?: Plan; readonly from: string; readonly to: string } & Partial<
      Records<Packs>
    >,
  ) => Agenda;
  /** Opens an evaluation that is kept up to date. */
  readonly open: (input: EvaluateInput<Packs>) => Monitor<Packs>;
  /**
   * Looks for entries that seem made up: readings that never move, days filled in at once, entries recorded before the event or copied from yesterday, inspections
   * that always give full marks. A flag is a reason to look, never a finding.
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
  /** Explains one finding by its fingerprint; undefined where there is none. */
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
   */
  readonly compare: (before: Evaluation, after: Evaluation) => Comparison;
  /** What is missing to judge what is unknown, first what would settle most. */
  readonly needs: (evaluation: Pick<Evaluation, "findings">) => readonly Missing[];
  /** Everything installed, settled; with a plan, its tasks and goals too; for a site, under the edition that it pins. */
  readonly catalogue: (plan?: Plan, site?: Site) => Catalogue;
  /**
   * Reads a plan and checks it against the installed packs; throws a HouqinError with every mistake. Tasks that only lack a pack stay, and
   * are unknown until it is installed.
   */
  readonly readPlan: (input: unknown) => Plan;
  /** Reads a site file; throws a HouqinError with every mistake. */
  readonly readSite: (input: unknown) => Site;
  /** The JSON Schema of a plan. */
  readonly planSchema: () => unknown;
}
