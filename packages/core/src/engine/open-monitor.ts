import { acceptedIn } from "../ledger/accepted.ts";
import { saveStore } from "../ledger/save-store.ts";
import { siteEntries } from "../ledger/site-entries.ts";
import { copyStore, type Store } from "../ledger/store.ts";
import type { Pack } from "../rule/pack.ts";
import { formatMinute } from "../time/civil.ts";
import { type Asked, momentOf } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { STORE } from "./ledger.ts";
import { liveRun } from "./monitor.ts";
import type { Monitor } from "./monitor-face.ts";
import { monitorOf } from "./monitor-of.ts";
import { ownLedger } from "./own-ledger.ts";
import { planRules } from "./plan-rules.ts";
import { runOptions } from "./run-options.ts";
import { furtherFindings, readEvaluation } from "./settled-run.ts";

/** Opens an evaluation that is kept up to date. It owns a copy of a ledger that was handed in. */
export function openMonitor<Packs extends readonly Pack[]>(base: EngineBase, asked: Asked): Monitor<Packs> {
  const { entries: _, ledger, ...rest } = asked;
  const records = ownLedger(base, asked);
  const own = acceptedIn(records[STORE]) - records.size;
  return monitorOver(base, rest, ledger ? copyStore(records[STORE]) : records[STORE], own);
}

/** A monitor over a store of its own, of which so many entries are those of the site file. */
export function monitorOver<Packs extends readonly Pack[]>(
  base: EngineBase,
  asked: Omit<Asked, "ledger" | "entries">,
  store: Store,
  own: number,
): Monitor<Packs> {
  const { site, plan, period } = asked;
  const planned = planRules(base.settlementFor(site), plan);
  const live = liveRun(runOptions(base, asked, planned, store), momentOf(asked));
  return monitorOf(live, store, {
    further: () => furtherFindings(base, planned, live.current()),
    waivers: base.waivers,
    momentOf: (asOf) => momentOf({ site, asOf }),
    evaluation: (extras) =>
      readEvaluation(base, { ...asked, ...extras }, { planned, live: live.current() }, acceptedIn(store) - own),
    save: () => ({
      format: "houqin/monitor@1",
      site: site.id,
      timeZone: site.timeZone,
      ...(site.schedule ? { schedule: site.schedule } : {}),
      ...(plan ? { plan: plan.id } : {}),
      asOf: formatMinute(live.now()),
      ...(period ? { period: { from: period.from, to: period.to } } : {}),
      own,
      rows: [...siteEntries(site)],
      store: saveStore(store),
    }),
  });
}
