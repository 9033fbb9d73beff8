import type { CatalogueRule, CatalogueScorecard } from "../model/catalogue.ts";
import type { Entry } from "../model/entry.ts";
import type { Judged } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { GoalResult } from "../model/goal-result.ts";
import type { ScoreResult } from "../model/score-result.ts";
import type { Clearing } from "./clearing.ts";

/** Why a finding was made: the finding, its rule as settled with the layers that set it, and the entries that it rests on. */
export interface Explanation {
  readonly finding: Finding;
  /** Absent for findings that no rule makes: about waivers, and tasks whose pack is missing. */
  readonly rule?: CatalogueRule;
  readonly entries: readonly Entry[];
  /** The smallest change found that clears it, tried out by judging again; absent where none was found. */
  readonly clearing?: Clearing;
}

/**
 * Where a goal stands and why: its figures, the verdict of each period and key, the entries that they rest on, and what would clear what was
 * missed. Of a whole, its parts.
 */
export interface GoalExplanation {
  readonly goal: GoalResult;
  /** The goal as the rule that it is judged by, with the layers that set it; absent for a whole, and for a goal that nothing measures. */
  readonly rule?: CatalogueRule;
  readonly parts: readonly GoalResult[];
  readonly judged: readonly Judged[];
  readonly entries: readonly Entry[];
  readonly finding?: Finding;
  readonly clearing?: Clearing;
}

/** Which score is meant: without a period the latest, without a key that of the whole. */
export interface ScoreWanted {
  readonly score: string;
  readonly period?: string | undefined;
  readonly key?: readonly string[] | undefined;
}

/** A score with the arithmetic that leads to it (`result.score.derivation`, which adds up exactly), its scorecard and the entries behind it. */
export interface ScoreExplanation {
  readonly result: ScoreResult;
  readonly scorecard?: CatalogueScorecard;
  /** The findings of its days and key by which it lost points: of rules that it counts, what was not passed or not known. */
  readonly lost: readonly Finding[];
  /** Those that its metrics rest on; empty where there are too many to name. */
  readonly entries: readonly Entry[];
}
