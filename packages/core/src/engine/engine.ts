import type { Agenda } from "../agenda/agenda.ts";
import type { Catalogue, CatalogueRule } from "../model/catalogue.ts";
import type { Entry } from "../model/entry.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pack } from "../rule/pack.ts";
import type { EntryIn } from "./create-engine-options.ts";
import type { Ledger } from "./ledger.ts";
import type { Difference } from "./monitor.ts";
import type { PlanVerbs } from "./plan-face.ts";
import type { Records } from "./records.ts";

/** What is evaluated, and as of when. A bare date means the end of that day. */
export type EvaluateInput<Packs extends readonly Pack[]> = Records<Packs> & {
  readonly site: Site;
  readonly plan?: Plan;
  readonly asOf: string;
  /** Days to evaluate where no plan fixes them; default: from the first kept day to `asOf`. */
  readonly period?: { readonly from: string; readonly to: string };
};

/** Asks for more of an evaluation than its findings. */
export interface EvaluateExtras {
  /** `verdicts` lists every unit with its verdict in `judged`. */
  readonly detail?: "findings" | "verdicts";
  /** Hears the time each rule took, in the units of `clock`; core has no clock of its own. */
  readonly timings?: { readonly clock: () => number; readonly hear: (rule: string, time: number) => void };
}

/** Why a finding was made: the finding, its rule as settled with the layers that set it, and the entries that it rests on. */
export interface Explanation {
  readonly finding: Finding;
  /** Absent for findings that no rule makes: about waivers, and tasks whose pack is missing. */
  readonly rule?: CatalogueRule;
  readonly entries: readonly Entry[];
}

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
  readonly evaluate: (input: EvaluateInput<Packs> & EvaluateExtras) => Evaluation;
  /** What is due from one day to another, both included. */
  readonly agenda: (
    input: { readonly site: Site; readonly plan?: Plan; readonly from: string; readonly to: string } & Partial<
      Records<Packs>
    >,
  ) => Agenda;
  /** Opens an evaluation that is kept up to date. */
  readonly open: (input: EvaluateInput<Packs>) => Monitor<Packs>;
  /** Explains one finding by its fingerprint; undefined where there is none. */
  readonly explain: (input: EvaluateInput<Packs>, fingerprint: string) => Explanation | undefined;
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
