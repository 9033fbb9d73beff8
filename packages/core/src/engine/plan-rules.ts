import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import { Plan } from "../plan/plan.ts";
import type { Settlement } from "../rule/settle.ts";
import { settleTasks, type UnsettledTask } from "../rule/settle-tasks.ts";
import type { SettledRule } from "../rule/settled-rule.ts";
import { fingerprint } from "./fingerprint.ts";
import { zodProblems } from "./zod-problems.ts";

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
  const planned = [
    ...tasks.map((task) => ({
      id: task.id,
      ...("rule" in task ? { rule: task.rule, options: task.options } : {}),
      ...("requirement" in task ? { requirement: task.requirement } : {}),
    })),
    ...goals.map(({ id, target }) => ({ id, requirement: target })),
  ];
  const { settled, unsettled } = settleTasks(settlement, planned);
  const owners = new Map([...tasks, ...goals].map(({ id, owner }) => [id, owner]));
  const posts = new Map(
    settled.map(
      ({ id, tasks: ids }) => [id, [...new Set(ids.flatMap((task) => owners.get(task) ?? []))].sort()] as const,
    ),
  );
  return { settled, unsettled, goals: goals.map(({ id }) => ({ goal: id, rule: `plan#${id}` })), posts };
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
      values: { key: [], needs: packs.length > 0 ? [...packs] : problems.map(({ found }) => found) },
    },
    evidence: [],
    ...(packs.length > 0 ? { needs: packs.map((kind) => ({ what: "pack" as const, kind })) } : {}),
  }));
}

/** Reads a plan; throws a HouqinError with every mistake in its form and its ids. What a pack lacks is no mistake of the plan. */
export function readPlan(input: unknown): Plan {
  const parsed = Plan.safeParse(input);
  if (!parsed.success) throw new HouqinError("bad-plan", zodProblems("plan", parsed.error, input));
  const { goals = [], tasks = [] } = parsed.data;
  const ids = [...tasks, ...goals].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const problems: Problem[] = twice.map((found) => ({
    code: "duplicate-id",
    path: "plan",
    found,
    expected: "an id for each task and goal, used once",
  }));
  for (const { id, goal } of tasks) {
    if (goal === undefined || goals.some((each) => each.id === goal)) continue;
    problems.push({
      code: "unknown-goal",
      path: `plan.tasks.${id}.goal`,
      found: goal,
      expected: "the id of a goal of this plan",
    });
  }
  if (problems.length > 0) throw new HouqinError("bad-plan", problems);
  return frozen(parsed.data);
}
