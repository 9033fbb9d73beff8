import { frozen } from "../model/frozen.ts";
import type { Asked } from "./asked.ts";
import type { EngineBase } from "./base.ts";
import { clearingOf } from "./clearing.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import { evidenceEntries } from "./evidence-entries.ts";
import type { GoalExplanation } from "./explanation.ts";
import { STORE } from "./ledger.ts";
import { judgedOf } from "./results.ts";
import { readEvaluation, settledRun } from "./settled-run.ts";

/** Why a goal stands where it does; undefined where the plan has no such goal. */
export function explainGoal(base: EngineBase, asked: Asked, id: string): GoalExplanation | undefined {
  const settled = settledRun(base, asked);
  const { goals, findings } = readEvaluation(base, asked, settled, settled.records.size);
  const goal = goals.find((each) => each.goal === id);
  if (!goal) return undefined;
  const below = new Set((asked.plan?.goals ?? []).filter(({ parent }) => parent === id).map((part) => part.id));
  const name = `plan#${id}`;
  const rule = engineCatalogue(base, asked.plan, asked.site).rules.find((each) => each.id === name);
  const judged = judgedOf(settled.live.desks.filter((desk) => desk.rule.id === name));
  const evidence = [...new Set(judged.flatMap((each) => each.evidence))];
  const finding = findings.find(({ fingerprint }) => fingerprint === goal.finding);
  const clearing = finding && clearingOf(base, asked, settled, finding);
  return frozen({
    goal,
    ...(rule ? { rule } : {}),
    parts: goals.filter((each) => below.has(each.goal)),
    judged,
    entries: evidenceEntries(settled.records[STORE], settled.live.frame, evidence),
    ...(finding ? { finding } : {}),
    ...(clearing ? { clearing } : {}),
  });
}
