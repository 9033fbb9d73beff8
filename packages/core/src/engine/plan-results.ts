import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { goalResults } from "./goal-results.ts";
import type { PlanRules } from "./plan-rules.ts";
import type { Run } from "./run.ts";
import { taskResults } from "./task-results.ts";

/** What an evaluation says of the plan: its goals, each and together, and its tasks. */
export function planResults(
  { desks, frame }: Run,
  { goals, tasks, settled }: PlanRules,
  findings: readonly Finding[],
): Pick<Evaluation, "goals" | "rollUp" | "owners" | "tasks"> {
  const byRule = new Map(desks.map((desk) => [desk.rule.id, desk]));
  const requirements = new Map(settled.map(({ id, requirement }) => [id, requirement]));
  const prints = new Set(goals.length === 0 ? [] : findings.map(({ fingerprint }) => fingerprint));
  const deskOf = (rule: string) => byRule.get(rule);
  const requirementOf = (rule: string) => requirements.get(rule);
  const rulesOf = new Map<string, string[]>();
  for (const { id, tasks: ids } of settled)
    for (const task of ids) rulesOf.set(task, [...(rulesOf.get(task) ?? []), id]);
  const told = goalResults(goals, { frame, deskOf, requirementOf, isFound: (print) => prints.has(print) });
  return {
    goals: [...told.goals],
    ...(told.rollUp ? { rollUp: told.rollUp } : {}),
    ...(told.owners.length === 0 ? {} : { owners: [...told.owners] }),
    ...(tasks.length === 0
      ? {}
      : {
          tasks: [
            ...taskResults(tasks, {
              now: frame.now(),
              rulesOf: (task) => [...(rulesOf.get(task) ?? [])].sort(),
              deskOf,
              requirementOf,
              isKept: (kind) => frame.keeping.kept(kind) !== undefined,
            }),
          ],
        }),
  };
}
