import type { Finding } from "../model/finding.ts";
import type { Plan } from "../plan/plan.ts";
import type { Settlement } from "../rule/settle.ts";
import { type PlannedTask, settleTasks, type UnsettledTask } from "../rule/settle-tasks.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { fingerprint } from "./fingerprint.ts";

/** What a plan adds to the settled rules. */
export interface PlanRules {
  readonly settled: readonly SettledRule[];
  readonly unsettled: readonly UnsettledTask[];
  readonly goals: readonly { readonly goal: string; readonly rule: string }[];
  /** Posts that answer for a rule, by rule id. */
  readonly posts: ReadonlyMap<string, readonly string[]>;
}

/** Settles the tasks and goals of a plan over what the site settled. */
export function planRules(settlement: Settlement, plan: Plan | undefined): PlanRules {
  if (!plan) return { settled: settlement.settled, unsettled: [], goals: [], posts: new Map() };
  const { goals = [], tasks = [] } = plan;
  const { settled, unsettled } = settleTasks(settlement, planned(plan));
  const owners = new Map([...tasks, ...goals].map(({ id, owner }) => [id, owner]));
  const posts = new Map(
    settled.map(
      ({ id, tasks: ids }) => [id, [...new Set(ids.flatMap((task) => owners.get(task) ?? []))].sort()] as const,
    ),
  );
  return { settled, unsettled, goals: goals.map(({ id }) => ({ goal: id, rule: `plan#${id}` })), posts };
}

function planned({ goals = [], tasks = [] }: Plan): readonly PlannedTask[] {
  return [
    ...tasks.map((task) => ({
      id: task.id,
      ...("rule" in task ? { rule: task.rule, options: task.options } : {}),
      ...("requirement" in task ? { requirement: task.requirement } : {}),
    })),
    ...goals.map(({ id, target }) => ({ id, place: `goals.${id}.target`, requirement: target })),
  ];
}

/** A task that cannot be judged stays, is unknown, and names the pack that it needs. */
export function unsettledFindings(unsettled: readonly UnsettledTask[]): Finding[] {
  return unsettled.map(({ task, problems, packs }) => ({
    fingerprint: fingerprint(`plan#${task}`, "plan", []),
    rule: `plan#${task}`,
    severity: "info",
    verdict: "unknown",
    slot: "plan",
    key: [],
    message: {
      id: "unknown",
      values: {
        key: [],
        needs:
          packs.length > 0 ? [...packs] : problems.map(({ found, path }) => (typeof found === "string" ? found : path)),
      },
    },
    evidence: [],
    ...(packs.length > 0 ? { needs: packs.map((pack) => ({ what: "pack" as const, pack })) } : {}),
  }));
}
