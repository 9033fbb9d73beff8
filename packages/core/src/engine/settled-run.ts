import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import { restsOnCalendar } from "../requirement/rests-on-calendar.ts";
import { type Asked, momentOf } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { entryRemarks } from "./entry-remarks.ts";
import { evaluationOf } from "./evaluate.ts";
import { type Ledger, STORE } from "./ledger.ts";
import { ownLedger } from "./own-ledger.ts";
import { type PlanRules, planRules, unsettledFindings } from "./plan-rules.ts";
import { type Run, run } from "./run.ts";
import { runOptions } from "./run-options.ts";
import { waiverFindings } from "./waiver-findings.ts";

/** One evaluation, judged: what was asked, the rules of site and plan, the entries, and the run over them. */
export interface SettledRun {
  readonly planned: PlanRules;
  readonly records: Ledger;
  readonly live: Run;
}

/** Judges everything once. */
export function settledRun(base: EngineBase, asked: Asked): SettledRun {
  const records = ownLedger(base, asked);
  const planned = planRules(base.settlementFor(asked.site), asked.plan);
  const live = run(runOptions(base, asked, planned, records[STORE]), momentOf(asked));
  live.settle(undefined, undefined);
  return { planned, records, live };
}

/** Reads an evaluation off a judged run over so many entries. */
export function readEvaluation(
  base: EngineBase,
  asked: Asked,
  { planned, live }: Pick<SettledRun, "planned" | "live">,
  entries: number,
): Evaluation {
  const { edition, pendingAdoption } = base.settlementFor(asked.site);
  return frozen(
    evaluationOf(live, {
      site: asked.site.id,
      plan: asked.plan?.id,
      edition,
      entries,
      pendingAdoption,
      remarks: [...base.sites.remarks(asked.site), ...entryRemarks(live.frame)],
      planned,
      restsOnCalendar: planned.settled.some(({ requirement }) => requirement && restsOnCalendar(requirement)),
      everyVerdict: asked.detail === "verdicts",
      further: furtherFindings(base, planned, live),
    }),
  );
}

/** Findings that no rule makes: about waivers, and tasks that cannot be judged. */
export function furtherFindings(base: EngineBase, { unsettled }: PlanRules, { desks, frame }: Run): readonly Finding[] {
  return [...waiverFindings(base.waivers, desks, frame.now()), ...unsettledFindings(unsettled)];
}
