import { frozen } from "../model/frozen.ts";
import type { Problem } from "../model/problem.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { checkRequirement } from "./check/check-requirement.ts";
import { optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";
import type { Settlement } from "./settle.ts";
import { settleRule } from "./settle-rule.ts";
import type { LayerSetting, SettledRule } from "./settled-rule.ts";
import { unknownName } from "./unknown-name.ts";

/** A plan's task, or goal, as far as rules go: it adopts a rule, or brings a requirement of its own; narrative has neither. */
export interface PlannedTask {
  readonly id: string;
  readonly rule?: string | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly requirement?: Requirement | undefined;
}

/** A task that cannot be judged: why, and the kinds or rules whose pack is not installed. It stays, and is unknown. */
export interface UnsettledTask {
  readonly task: string;
  readonly problems: readonly Problem[];
  /** Names of packs that would have to be installed. */
  readonly packs: readonly string[];
}

/** How much a plan's own requirement matters: it is a promise, not a law. */
const TASK_SEVERITY = "warn";

/**
 * Settles a plan's tasks over what the site settled. A task that adopts a rule joins it, and turns it on where it was off or newer than
 * the edition; one with options adds the instance `rule#task`; one with a requirement adds `plan#task`.
 */
export function settleTasks(
  settlement: Settlement,
  tasks: readonly PlannedTask[],
): { readonly settled: readonly SettledRule[]; readonly unsettled: readonly UnsettledTask[] } {
  const byId = new Map(settlement.settled.map((rule) => [rule.id, rule]));
  const unsettled: UnsettledTask[] = [];
  for (const task of tasks) {
    const { settled, problems } = settleTask(settlement, byId, task);
    if (settled !== undefined) byId.set(settled.id, settled);
    if (problems.length > 0) unsettled.push({ task: task.id, problems, packs: packsOf(settlement, problems) });
  }
  return { settled: [...byId.values()], unsettled };
}

function settleTask(settlement: Settlement, settled: ReadonlyMap<string, SettledRule>, task: PlannedTask) {
  if (task.rule !== undefined) return adopt(settlement, settled, task, task.rule);
  return task.requirement === undefined ? { problems: [] } : bring(settlement, task, task.requirement);
}

function bring({ catalogue }: Settlement, { id }: PlannedTask, requirement: Requirement) {
  const problems = checkRequirement(catalogue, `tasks.${id}.requirement`, requirement);
  if (problems.length > 0) return { problems };
  const provenance = { severity: [{ layer: `task ${id}`, value: TASK_SEVERITY }], options: {} };
  const settled: SettledRule = {
    id: `plan#${id}`,
    requirement,
    severity: TASK_SEVERITY,
    options: {},
    provenance,
    layers: [],
    tasks: [id],
  };
  return { settled: frozen(settled), problems };
}

function adopt(settlement: Settlement, settled: ReadonlyMap<string, SettledRule>, task: PlannedTask, name: string) {
  const at = `tasks.${task.id}`;
  const known = [...settlement.rules.map(({ id }) => id), ...settled.keys()];
  const base = settled.get(name) ?? settlement.off.find(({ id }) => id === name);
  const rule = base?.rule ?? settlement.rules.find(({ id }) => id === name);
  if (rule === undefined)
    return { problems: [unknownName("unknown-rule", `${at}.rule`, name, "a rule of an installed pack", known)] };
  const problems = optionProblems(rule.options, task.options ?? {}, `${at}.options`);
  if (problems.length > 0) return { problems };
  if (task.options === undefined && base !== undefined && base.severity !== "off") {
    return { settled: Object.freeze({ ...base, tasks: [...base.tasks, task.id] }), problems };
  }
  const layers = [...(base?.layers ?? []), taskLayer(task, rule, base)];
  const made = settleRule(rule, task.options === undefined ? name : `${rule.id}#${task.id}`, layers);
  if (made.settled === undefined) return { problems: made.problems };
  const wrong =
    made.settled.requirement === undefined ? [] : checkRequirement(settlement.catalogue, at, made.settled.requirement);
  return wrong.length > 0
    ? { problems: wrong }
    : { settled: Object.freeze({ ...made.settled, tasks: [task.id] }), problems };
}

function taskLayer(task: PlannedTask, rule: Rule, base: SettledRule | undefined): LayerSetting {
  const off = (base?.severity ?? rule.severity) === "off";
  const severity = rule.severity === "off" ? TASK_SEVERITY : rule.severity;
  return { layer: `task ${task.id}`, ...(off ? { severity } : {}), options: task.options ?? {} };
}

function packsOf({ kinds, rules }: Settlement, problems: readonly Problem[]): readonly string[] {
  const here = new Set([...kinds, ...rules].map(({ id }) => packOf(id)));
  const missing = problems
    .filter(({ code }) => code === "unknown-kind" || code === "unknown-rule")
    .map(({ found }) => packOf(found));
  return [...new Set(missing)].filter((pack) => !here.has(pack));
}

function packOf(id: string): string {
  return id.split("/", 1)[0] ?? id;
}
