import { acceptedIn } from "../ledger/accepted.ts";
import { record } from "../ledger/record.ts";
import { copyStore } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Refusal } from "../model/refusal.ts";
import { formatMinute } from "../time/civil.ts";
import { type Asked, momentOf } from "./asked.ts";
import type { Change } from "./change.ts";
import { evidenceEntries } from "./evidence-entries.ts";
import { faceOf, type Ledger, STORE } from "./ledger.ts";
import type { Run } from "./run.ts";
import type { SettledRun } from "./settled-run.ts";

/** The entries as they would be; the ledger that was judged stays as it is. */
export function changedLedger(
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
    const actors = { ...entry.actors, ...change.actors };
    const data = { ...entry.data, ...change.data };
    return [{ ...entry, id, replaces, recordedAt: now, ...(Object.keys(actors).length === 0 ? {} : { actors }), data }];
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
