import type { Layer } from "../model/catalogue.ts";
import type { Severity } from "../model/verdict.ts";
import type { Requirement } from "../requirement/requirement.ts";
import type { Rule } from "./rule.ts";

/** One layer's word on a rule: its name, and what it sets; what it leaves out stays. */
export interface LayerSetting {
  readonly layer: string;
  /** Where it was written, as problems tell it. */
  readonly at: string;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * Where every value of a settled rule comes from: `pack`, `preset strict`, `migrated from …`, `site`, `instance night`, `task t3`. In each
 * list the last layer holds. Options go by the path of each part that can be set by itself, `hours.danger`.
 */
export interface Provenance {
  readonly severity: readonly Layer[];
  readonly options: Readonly<Record<string, readonly Layer[]>>;
}

/** A rule, a named instance of one, or a requirement of the plan, ready to be judged. */
export interface SettledRule {
  /** `pack/rule`, `pack/rule#instance`, or `plan#task`. */
  readonly id: string;
  /** The rule that it comes from; a plan's own requirement has none. */
  readonly rule?: Rule;
  /** What is judged; absent where the rule judges by code. */
  readonly requirement?: Requirement;
  /** The kinds of site that its pack asks, where neither setting nor task has turned it on for any other; a requirement says so itself. */
  readonly sites?: readonly string[];
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  readonly provenance: Provenance;
  /** The layers over the pack's own, in order. */
  readonly layers: readonly LayerSetting[];
  /** Ids of the plan's tasks that adopt it. */
  readonly tasks: readonly string[];
}
