import { acceptedIn } from "../ledger/accepted.ts";
import { record } from "../ledger/record.ts";
import { copyStore } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Keep } from "../model/site.ts";
import type { Plan } from "../plan/plan.ts";
import { formatMinute } from "../time/civil.ts";
import { type Asked, momentOf } from "./asked.ts";
import { type EngineBase, withRules } from "./base.ts";
import { type Comparison, compareEvaluations } from "./compare.ts";
import { evidenceEntries } from "./explain.ts";
import { faceOf, type Ledger, STORE } from "./ledger.ts";
import { ownLedger } from "./own-ledger.ts";
import type { Run } from "./run.ts";
import { readEvaluation, type SettledRun, settledRun } from "./settled-run.ts";

/**
 * One thing that might have been otherwise. `add` records an entry; `correct` replaces fields of an entry's data, and `withdraw` retracts
 * one, both as known at the moment of evaluation; `rules` are settings over the site's own; `keeps`, `plan` and `asOf` stand in the place of
 * those given.
 */
export type Change<Added = unknown, Settings = Readonly<Record<string, unknown>>> =
  | { readonly add: Added }
  | { readonly correct: string; readonly data: Readonly<Record<string, unknown>> }
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
  const { ledger, refused } = changed(settled, given, changes);

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

/** The entries as they would be; the ledger that was judged stays as it is. */
function changed(
  { records, live }: SettledRun,
  asked: Asked,
  changes: readonly Change[],
): { readonly ledger: Ledger; readonly refused: readonly Refusal[] } {
  const now = formatMinute(momentOf(asked));
  const further = changes.flatMap((change, index): readonly unknown[] => {
    const id = `what-if-${index}`;
    if ("add" in change) return [change.add];
    if ("withdraw" in change) {
      standing(records, live, "withdraw", change.withdraw);
      return [{ id, kind: "ledger/retracted", at: now, data: { entry: change.withdraw, reason: "what if" } }];
    }
    if (!("correct" in change)) return [];
    const { id: replaces, ...entry } = standing(records, live, "correct", change.correct);
    return [{ ...entry, id, replaces, recordedAt: now, data: { ...entry.data, ...change.data } }];
  });
  if (further.length === 0) return { ledger: records, refused: [] };
  const store = copyStore(records[STORE]);
  const own = acceptedIn(store) - records.size;
  const known = store.refused.length;
  for (const entry of further) record(store, entry, "changes");
  return { ledger: faceOf(records.site, store, own), refused: store.refused.slice(known) };
}

/** A document as it stands at the moment of evaluation. */
function standing(records: Ledger, { frame }: Run, path: string, id: string): Entry {
  const [entry] = evidenceEntries(records[STORE], frame, [id]);
  if (entry) return entry;
  const expected = phrase("standingEntry");
  throw new HouqinError("unknown-entry", [{ code: "unknown-entry", path: `changes.${path}`, found: id, expected }]);
}
