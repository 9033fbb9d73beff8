import { frozen } from "../model/frozen.ts";
import type { Asked } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { clearingOf } from "./clearing.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import { evidenceEntries } from "./evidence-entries.ts";
import type { Explanation } from "./explanation.ts";
import { STORE } from "./ledger.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";

/** Why a finding stands: its rule as settled, the entries that it rests on, and what would clear it; undefined where there is no such finding. */
export function explain(base: EngineBase, asked: Asked, fingerprint: string): Explanation | undefined {
  const settled = settledRun(base, asked);
  const { findings } = readEvaluation(base, asked, settled, settled.records.size);
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (!finding) return undefined;
  const rule = engineCatalogue(base, asked.plan, asked.site).rules.find(({ id }) => id === finding.rule);
  const entries = evidenceEntries(settled.records[STORE], settled.live.frame, finding.evidence);
  const clearing = clearingOf(base, asked, settled, finding);
  return frozen({ finding, ...(rule ? { rule } : {}), entries, ...(clearing ? { clearing } : {}) });
}
