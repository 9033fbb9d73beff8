import * as z from "zod";
import { Plan } from "../plan/plan.ts";
import type { Pack } from "../rule/pack.ts";
import { agendaOf } from "./agenda-of.ts";
import { momentOf } from "./asked.ts";
import { engineBase } from "./base.ts";
import { compareEvaluations } from "./compare.ts";
import type { CreateEngineOptions } from "./create-engine-options.ts";
import type { Engine, EvaluationIn } from "./engine.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import { explain } from "./explain.ts";
import { explainGoal } from "./explain-goal.ts";
import { explainScore } from "./explain-score.ts";
import { honestyIn } from "./honesty.ts";
import { ledgerOf, STORE } from "./ledger.ts";
import { loadMonitor } from "./load-monitor.ts";
import { needsOf } from "./needs.ts";
import { openMonitor } from "./open-monitor.ts";
import { ownLedger } from "./own-ledger.ts";
import { planVerbs } from "./plan-verbs.ts";
import { readPlan } from "./read-plan.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";
import { whatIf } from "./what-if.ts";

/**
 * Settles packs, settings, waivers and calendar into an engine, or throws one HouqinError with every mistake at once.
 *
 * The engine is immutable and holds no state of a run; the same input always gives the same output.
 *
 * @example
 * const engine = createEngine({ packs: [canteen], rules: { "canteen/sample-weight": ["error", { minGrams: 150 }] } });
 * engine.catalogue().rules[0]?.options; //=> { minGrams: 150 }
 */
export function createEngine<const Packs extends readonly Pack[]>(options: CreateEngineOptions<Packs>): Engine<Packs> {
  const base = engineBase(options);
  return Object.freeze<Engine<Packs>>({
    ledger(input) {
      base.sites.mustBe(input.site);
      return ledgerOf(base.kinds, base.calendarOf(input.site), input);
    },
    evaluate(input) {
      const settled = settledRun(base, input);
      // Which rules there are is what the packs say; the run only knows their ids.
      return readEvaluation(base, input, settled, settled.records.size) as EvaluationIn<Packs>;
    },
    agenda: (input) => agendaOf(base, input),
    ...planVerbs<Packs>(base),
    open: (input) => openMonitor(base, input),
    load: (saved, input) => loadMonitor(base, saved, input),
    explain: (input, fingerprint) => explain(base, input, fingerprint),
    explainGoal: (input, goal) => explainGoal(base, input, goal),
    explainScore: (input, wanted) => explainScore(base, input, wanted),
    whatIf: (input, changes) => whatIf(base, input, changes),
    compare: compareEvaluations,
    needs: needsOf,
    honesty: (input) => honestyIn(ownLedger(base, input)[STORE], momentOf(input), input.options ?? {}),
    catalogue: (plan, site) => engineCatalogue(base, plan, site),
    readPlan: (input) => readPlan(base.settlement, input),
    readSite: base.sites.read,
    planSchema: () => z.toJSONSchema(Plan, { io: "input" }),
  });
}
