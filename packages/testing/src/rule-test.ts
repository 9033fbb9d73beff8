import type { Calendar, Entry, Pack, Plan, Site } from "@houqin/core";

/** An entry of a case; one without an id is called by its place in the list, `e1`, `e2` and so on. */
export type CaseEntry = Omit<Entry, "id"> & { readonly id?: string };

/** What surrounds the entries. A case says only how it differs from its test; `site` is laid over the test's site, field by field. */
export interface CaseTerms {
  /** The moment of evaluation; a bare day means its end. */
  readonly asOf?: string;
  readonly site?: Partial<Site>;
  readonly plan?: Plan;
  /** Days that are judged, both included; default: the plan's, else from the first kept day on. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly options?: Readonly<Record<string, unknown>>;
  readonly calendar?: Calendar;
}

/** A case with its terms and with what more must come out of it. */
export interface RuleCase extends CaseTerms {
  readonly entries: readonly CaseEntry[];
  /** Kinds that the site does not keep, here. */
  readonly without?: readonly string[];
  /** Every finding of the rule as its Chinese sentence, in any order. */
  readonly finds?: readonly string[];
  /** The ids of all entries that the findings rest on, in any order. */
  readonly evidence?: readonly string[];
  /** Codes of the refusals that the case is about, such as `badField`. Otherwise a refused entry fails the case. */
  readonly refuses?: readonly string[];
}

/** Cases by the sentence that says what they show. */
export type RuleCases = Readonly<Record<string, readonly CaseEntry[] | RuleCase>>;

/** Attacks that say nothing of a rule, each with the reason. Names of no fact, option or message of the rule are refused. */
export interface Exemptions {
  /** By `kind path`, such as `canteen/patrol note`: what may be missing without harm. */
  readonly facts?: Readonly<Record<string, string>>;
  /** By name, nested ones by dotted path. */
  readonly options?: Readonly<Record<string, string>>;
  /** By message id: what no entry can bring about. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Where the cases of a rule take place: with which packs, and as of when. */
export interface TrialTerms extends CaseTerms {
  readonly packs: readonly Pack[];
  readonly asOf: string;
}

/** The cases of one rule and where they take place. */
export interface RuleTest extends TrialTerms {
  /** At least one unit passes, and none fails, is unknown or breaks. */
  readonly pass?: RuleCases;
  /** At least one unit fails. */
  readonly fail?: RuleCases;
  /** At least one unit is unknown, and none fails. */
  readonly unknown?: RuleCases;
  /** Why a rule cannot have cases of one sort. */
  readonly none?: { readonly pass?: string; readonly fail?: string; readonly unknown?: string };
  readonly exempt?: Exemptions;
}
