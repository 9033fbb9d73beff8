import type { Entry } from "../model/entry.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { frozen } from "../model/frozen.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Keep } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import type { Asked } from "./asked.ts";
import { type EngineBase, withRules } from "./base.ts";
import { changedLedger } from "./changed-ledger.ts";
import { type Comparison, compareEvaluations } from "./compare.ts";
import { ownLedger } from "./own-ledger.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";

/**
 * One thing that might have been otherwise. `add` records an entry; `correct` replaces fields of an entry's data, or its actors by role, and `withdraw` retracts
 * one, both as known at the moment of evaluation; `rules` are settings over the site's own; `keeps`, `plan` and `asOf` stand in the place of
 * those given.
 */
export type Change<Added = unknown, Settings = Readonly<Record<string, unknown>>> =
  | { readonly add: Added }
  | { readonly correct: string; readonly data?: Readonly<Record<string, unknown>>; readonly actors?: Entry["actors"] }
  | { readonly withdraw: string }
  | { readonly rules: Settings }
  | { readonly keeps: readonly Keep[] }
  | { readonly plan: Plan }
  | { readonly asOf: string };

/** An evaluation as it stands, as it would stand, and what would be new, gone or otherwise. */
export interface WhatIf {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly comparison: Comparison;
  /** Changes to entries that could not be made, and why. */
  readonly refused: readonly Refusal[];
}

/** Evaluates as things stand and as they would stand after some changes; nothing that was handed in changes. */
export function whatIf(base: EngineBase, asked: Asked, changes: readonly Change[]): WhatIf {
  const { entries: _, ...given } = { ...asked, ledger: ownLedger(base, asked) };
  const settled = settledRun(base, given);
  const before = readEvaluation(base, given, settled, settled.records.size);
  const { ledger, refused } = changedLedger(settled, given, changes);

  const keeps = changes.findLast((change) => "keeps" in change)?.keeps;
  const plan = changes.findLast((change) => "plan" in change)?.plan;
  const asOf = changes.findLast((change) => "asOf" in change)?.asOf;
  const rules: Record<string, unknown> = {};
  for (const change of changes) if ("rules" in change) Object.assign(rules, change.rules);
  const otherwise: Asked = {
    ...given,
    ledger,
    ...(keeps ? { site: { ...given.site, keeps: [...keeps] } } : {}),
    ...(plan ? { plan } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const other = Object.keys(rules).length === 0 ? base : withRules(base, rules);
  const judged = settledRun(other, otherwise);
  const after = readEvaluation(other, otherwise, judged, judged.records.size);
  return frozen({ before, after, comparison: compareEvaluations(before, after), refused });
}
