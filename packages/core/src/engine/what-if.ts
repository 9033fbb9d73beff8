import type { Evaluation } from "../model/evaluation.ts";
import { frozen } from "../model/frozen.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Asked } from "./asked.ts";
import { type EngineBase, withRules } from "./base.ts";
import type { Change } from "./change.ts";
import { changedLedger } from "./changed-ledger.ts";
import { type Comparison, compareEvaluations } from "./compare.ts";
import { ownLedger } from "./own-ledger.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";

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
