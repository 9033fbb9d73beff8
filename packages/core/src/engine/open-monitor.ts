import { acceptedIn } from "../ledger/accepted.ts";
import { copyStore } from "../ledger/store.ts";
import type { Pack } from "../rule/pack.ts";
import { type Asked, momentOf } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import type { Monitor } from "./engine.ts";
import { STORE } from "./ledger.ts";
import { liveRun } from "./monitor.ts";
import { monitorOf } from "./monitor-of.ts";
import { ownLedger } from "./own-ledger.ts";
import { planRules } from "./plan-rules.ts";
import { runOptions } from "./run-options.ts";
import { furtherFindings, readEvaluation } from "./settled-run.ts";

/** Opens an evaluation that is kept up to date. It owns a copy of a ledger that was handed in. */
export function openMonitor<Packs extends readonly Pack[]>(base: EngineBase, asked: Asked): Monitor<Packs> {
  const records = ownLedger(base, asked);
  const planned = planRules(base.settlementFor(asked.site), asked.plan);
  const own = acceptedIn(records[STORE]) - records.size;
  const store = asked.ledger ? copyStore(records[STORE]) : records[STORE];
  const live = liveRun(runOptions(base, asked, planned, store), momentOf(asked));
  return monitorOf(live, store, {
    further: () => furtherFindings(base, planned, live.current()),
    waivers: base.waivers,
    momentOf: (asOf) => momentOf({ site: asked.site, asOf }),
    evaluation: (extras) =>
      readEvaluation(base, { ...asked, ...extras }, { planned, live: live.current() }, acceptedIn(store) - own),
  });
}
