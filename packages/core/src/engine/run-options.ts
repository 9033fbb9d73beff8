import type { Store } from "../ledger/store.ts";
import { type Check, compileCheck } from "../requirement/check-program.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import type { Waiving } from "../rule/waiving.ts";
import { type Asked, askedPeriod } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import type { PlanRules } from "./plan-rules.ts";
import type { RunOptions, RunRule } from "./run.ts";

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
    rules: planned.settled.map((rule) => runRule(rule, base.waivers.of)),
    period: askedPeriod(asked, calendar),
    timings: asked.timings,
  };
}

function runRule({ id, severity, requirement, rule, options }: SettledRule, waivedUntil: Waiving["of"]): RunRule {
  if (requirement || !rule || !("check" in rule.judge)) return { id, severity, requirement, waivedUntil };
  const { check } = rule.judge;
  const settled: Check = { reads: check.reads, period: check.period, run: (input) => check.run({ ...input, options }) };
  return {
    id,
    severity,
    requirement: undefined,
    waivedUntil,
    program: (frame, touch) => compileCheck(settled, frame, touch),
  };
}
