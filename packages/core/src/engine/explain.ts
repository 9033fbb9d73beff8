import { readEntry } from "../ledger/read-entry.ts";
import type { Row, Store } from "../ledger/store.ts";
import type { Entry } from "../model/entry.ts";
import { frozen } from "../model/frozen.ts";
import type { Frame } from "../requirement/program.ts";
import type { Asked } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import type { Explanation } from "./explanation.ts";
import { STORE } from "./ledger.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";

/** Why a finding stands: its rule as settled, and the entries that it rests on; undefined where there is no such finding. */
export function explain(base: EngineBase, asked: Asked, fingerprint: string): Explanation | undefined {
  const settled = settledRun(base, asked);
  const { findings } = readEvaluation(base, asked, settled, settled.records.size);
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (!finding) return undefined;
  const rule = engineCatalogue(base, asked.plan, asked.site).rules.find(({ id }) => id === finding.rule);
  const entries = evidenceEntries(settled.records[STORE], settled.live.frame, finding.evidence);
  return frozen({ finding, ...(rule ? { rule } : {}), entries });
}

/** The live entries of these document ids, in the order of the ids. */
export function evidenceEntries(store: Store, frame: Frame, ids: readonly string[]): Entry[] {
  const wanted = new Set(ids);
  const found = new Map<string, Row>();
  for (const table of store.tables.values()) {
    for (let row = 0; row < table.size; row += 1) {
      const id = table.ids[row] as string;
      if (wanted.has(id) && frame.live(table, row)) found.set(id, { table, row });
    }
  }
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [readEntry(store, row)] : [];
  });
}
