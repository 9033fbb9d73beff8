import type { Store } from "../ledger/store.ts";
import { type Asked, askedPeriod } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import type { PlanRules } from "./plan-rules.ts";
import type { RunOptions } from "./run.ts";
import { runRule } from "./run-rule.ts";

/** What a run needs: the rules of site and plan over a store, where, and over which days. */
export function runOptions(
  base: EngineBase,
  asked: Pick<Asked, "site" | "plan" | "period" | "timings">,
  planned: PlanRules,
  store: Store,
): RunOptions {
  const calendar = base.calendarOf(asked.site);
  return {
    store,
    siteKind: asked.site.kind,
    keeps: asked.site.keeps,
    calendar,
    registers: base.settlement.registers,
    metrics: base.metrics,
    scorecards: base.settlement.vocabulary.scorecards,
    rules: planned.settled.map((rule) => runRule(rule, base.waivers.of)),
    period: askedPeriod(asked, calendar),
    timings: asked.timings,
  };
}
