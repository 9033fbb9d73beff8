import { type Check, compileCheck } from "../requirement/check-program.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { otherSites } from "./other-sites.ts";
import type { RunRule } from "./set-to-work.ts";

/** A settled rule as a run needs it: what is judged by code brings its own program. */
export function runRule(
  { id, severity, requirement, rule, options, sites }: SettledRule,
  waivedUntil: RunRule["waivedUntil"],
): RunRule {
  if (requirement || !rule || !("check" in rule.judge)) return { id, severity, requirement, waivedUntil };
  const { check } = rule.judge;
  const settled: Check = { reads: check.reads, period: check.period, run: (input) => check.run({ ...input, options }) };
  return {
    id,
    severity,
    requirement: undefined,
    waivedUntil,
    program: (frame, touch) =>
      sites && !sites.includes(frame.siteKind) ? otherSites(frame, touch) : compileCheck(settled, frame, touch),
  };
}
