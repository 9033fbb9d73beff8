import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import { targetOf } from "../plan/aim.ts";
import { aimPath } from "../plan/aim-path.ts";
import type { Goal } from "../plan/goal.ts";
import type { Plan } from "../plan/plan.ts";
import type { Task } from "../plan/task.ts";
import type { Settlement } from "../rule/settle.ts";
import { type PlannedTask, settleTasks, type UnsettledTask } from "../rule/settle-tasks.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { fingerprint } from "./fingerprint.ts";

/** What a plan adds to the settled rules. */
export interface PlanRules {
  readonly settled: readonly SettledRule[];
  readonly unsettled: readonly UnsettledTask[];
  /** The goals of the plan; each that asks for something is judged by the rule `plan#goal`. */
  readonly goals: readonly Goal[];
  readonly tasks: readonly Task[];
  /** Posts that answer for a rule, by rule id. */
  readonly posts: ReadonlyMap<string, readonly string[]>;
}

/** Settles the tasks and goals of a plan over what the site settled. */
export function planRules(settlement: Settlement, plan: Plan | undefined): PlanRules {
  if (!plan) return { settled: settlement.settled, unsettled: [], goals: [], tasks: [], posts: new Map() };
  const { goals = [], tasks = [] } = plan;
  const { settled, unsettled: open } = settleTasks(settlement, planned(plan));
  const unsettled = open.map((one) =>
    inAim(
      one,
      goals.find(({ id }) => id === one.task),
    ),
  );
  const owners = new Map<string, readonly string[]>([
    ...tasks.map(({ id, owner }) => [id, owner === undefined ? [] : [owner]] as const),
    ...goals.map(
      ({ id, owner, shares = [] }) =>
        [id, [...(owner === undefined ? [] : [owner]), ...shares.map((one) => one.owner)]] as const,
    ),
  ]);
  const posts = new Map(
    settled.map(
      ({ id, tasks: ids }) => [id, [...new Set(ids.flatMap((task) => owners.get(task) ?? []))].sort()] as const,
    ),
  );
  return { settled, unsettled, goals, tasks, posts };
}

function planned({ goals = [], tasks = [] }: Plan): readonly PlannedTask[] {
  return [
    ...tasks.map((task) => ({
      id: task.id,
      ...("rule" in task ? { rule: task.rule, options: task.options } : {}),
      ...("requirement" in task ? { requirement: task.requirement } : {}),
    })),
    ...goals.flatMap(({ id, target, aim }) => {
      const requirement = target ?? (aim && targetOf(aim));
      return requirement ? [{ id, place: `goals.${id}.${target ? "target" : "aim"}`, requirement }] : [];
    }),
  ];
}

/** What is wrong with the target that an aim came to, told where the plan says it. */
function inAim(unsettled: UnsettledTask, goal: Goal | undefined): UnsettledTask {
  const { aim } = goal ?? {};
  if (!aim) return unsettled;
  const at = `goals.${unsettled.task}.aim.`;
  const told = ({ path, ...problem }: Problem): Problem => ({
    ...problem,
    path: path.startsWith(at) ? `${at}${aimPath(aim, path.slice(at.length))}` : path,
  });
  return { ...unsettled, problems: unsettled.problems.map(told) };
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
