import { frozen } from "../model/frozen.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { checkRequirement } from "./check/check-requirement.ts";
import { heirsOf } from "./heirs.ts";
import { optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";
import { ruleNameOf } from "./setting-problems.ts";
import type { Settlement } from "./settle.ts";
import { settleRule } from "./settle-rule.ts";
import type { LayerSetting, SettledRule } from "./settled-rule.ts";
import { unknownName } from "./unknown-name.ts";

/** A plan's task, or goal, as far as rules go: it adopts a rule, or brings a requirement of its own; narrative has neither. */
export interface PlannedTask {
  readonly id: string;
  /** Where its requirement stands in the plan; default: `tasks.<id>.requirement`. */
  readonly place?: string | undefined;
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
 * the edition; one with options adds the instance `rule#task`; one with a requirement adds `plan#task`. One that adopts a retired rule
 * adopts its heirs. An id that is taken is a problem: no task stands in the place of an instance that the site named.
 */
export function settleTasks(
  settlement: Settlement,
  tasks: readonly PlannedTask[],
): { readonly settled: readonly SettledRule[]; readonly unsettled: readonly UnsettledTask[] } {
  const byId = new Map(settlement.settled.map((rule) => [rule.id, rule]));
  const unsettled: UnsettledTask[] = [];
  for (const task of tasks) {
    const { settled, problems } = settleTask(settlement, byId, task);
    if (problems.length > 0) unsettled.push({ task: task.id, problems, packs: packsOf(settlement, problems) });
    else for (const rule of settled) byId.set(rule.id, rule);
  }
  return { settled: [...byId.values()], unsettled };
}

/** What a task adds or changes; where there are problems, nothing of it counts. */
interface TaskSettling {
  readonly settled: readonly SettledRule[];
  readonly problems: readonly Problem[];
}

function settleTask(settlement: Settlement, byId: ReadonlyMap<string, SettledRule>, task: PlannedTask): TaskSettling {
  if (task.requirement !== undefined) return bring(settlement, byId, task, task.requirement);
  if (task.rule === undefined) return { settled: [], problems: [] };
  const at = `tasks.${task.id}`;
  const retired = new Set(settlement.retired.map(({ rule }) => rule));
  const old = retired.has(ruleNameOf(task.rule))
    ? settlement.rules.find(({ id }) => id === ruleNameOf(task.rule ?? ""))
    : undefined;
  if (old === undefined) return adopt(settlement, byId, task, task.rule);
  const problems = optionProblems(old.options, task.options ?? {}, `${at}.options`);
  if (problems.length > 0) return { settled: [], problems };
  const heirs = heirsOf(old, task.options ?? {}, settlement.rules, retired);
  if (heirs.length === 0) return broken("retired-rule", `${at}.rule`, task.rule, phrase("countingRule"));
  const instance = task.rule.slice(old.id.length);
  const adopted = heirs.map(({ rule, options }) =>
    adopt(settlement, byId, { ...task, ...(task.options === undefined ? {} : { options }) }, `${rule.id}${instance}`),
  );
  return {
    settled: adopted.flatMap(({ settled }) => settled),
    problems: adopted.flatMap((one) => one.problems),
  };
}

function broken(code: string, path: string, found: string, expected: Phrase): TaskSettling {
  return { settled: [], problems: [{ code, path, found, expected }] };
}

function taken(id: string, { off }: Settlement, byId: ReadonlyMap<string, SettledRule>): boolean {
  return byId.has(id) || off.some((rule) => rule.id === id);
}

function bring(
  settlement: Settlement,
  byId: ReadonlyMap<string, SettledRule>,
  { id, place = `tasks.${id}.requirement` }: PlannedTask,
  requirement: Requirement,
): TaskSettling {
  const name = `plan#${id}`;
  if (taken(name, settlement, byId)) return broken("duplicate-id", place, name, phrase("freePlanId"));
  const problems = checkRequirement(settlement.vocabulary, place, requirement);
  if (problems.length > 0) return { settled: [], problems };
  const provenance = { severity: [{ layer: `task ${id}`, value: TASK_SEVERITY }], options: {} };
  const settled: SettledRule = {
    id: name,
    requirement,
    severity: TASK_SEVERITY,
    options: {},
    provenance,
    layers: [],
    tasks: [id],
  };
  return { settled: [frozen(settled)], problems };
}

function adopt(
  settlement: Settlement,
  byId: ReadonlyMap<string, SettledRule>,
  task: PlannedTask,
  name: string,
): TaskSettling {
  const at = `tasks.${task.id}`;
  const base = byId.get(name) ?? settlement.off.find(({ id }) => id === name);
  const rule = base?.rule ?? settlement.rules.find(({ id }) => id === name);
  if (rule === undefined) {
    const known = [...settlement.rules.map(({ id }) => id), ...byId.keys()];
    return {
      settled: [],
      problems: [unknownName("unknown-rule", `${at}.rule`, name, phrase("rule"), known)],
    };
  }
  const problems = optionProblems(rule.options, task.options ?? {}, `${at}.options`);
  if (problems.length > 0) return { settled: [], problems };
  if (task.options === undefined && base !== undefined && base.severity !== "off") {
    // A plan means its own site, whatever kinds of site the pack asks.
    const asked = base.sites === undefined ? base : (settleRule(rule, name, base.layers).settled ?? base);
    return { settled: [Object.freeze({ ...asked, tasks: [...base.tasks, task.id] })], problems };
  }
  const id = task.options === undefined ? name : `${rule.id}#${task.id}`;
  if (task.options !== undefined && taken(id, settlement, byId))
    return broken("duplicate-id", at, id, phrase("freeInstance"));
  const made = settleRule(rule, id, [...(base?.layers ?? []), taskLayer(task, rule, base)]);
  if (made.settled === undefined) return { settled: [], problems: made.problems };
  const wrong =
    made.settled.requirement === undefined ? [] : checkRequirement(settlement.vocabulary, at, made.settled.requirement);
  return { settled: [Object.freeze({ ...made.settled, tasks: [task.id] })], problems: wrong };
}

function taskLayer(task: PlannedTask, rule: Rule, base: SettledRule | undefined): LayerSetting {
  const off = (base?.severity ?? rule.severity) === "off";
  const severity = rule.severity === "off" ? TASK_SEVERITY : rule.severity;
  return {
    layer: `task ${task.id}`,
    at: `tasks.${task.id}.options`,
    ...(off ? { severity } : {}),
    options: task.options ?? {},
  };
}

function packsOf(settlement: Settlement, problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.flatMap((problem) => missingPack(settlement, problem) ?? []))];
}

const NAMES = new Set(["unknown-kind", "unknown-rule", "unknown-register", "unknown-metric", "unknown-scorecard"]);

/** The pack whose lack is all that is wrong; undefined for any other problem. */
export function missingPack({ kinds, rules }: Settlement, { code, found }: Problem): string | undefined {
  if (!NAMES.has(code) || typeof found !== "string" || !found.includes("/")) return undefined;
  const pack = packOf(found);
  return [...kinds, ...rules].some(({ id }) => packOf(id) === pack) ? undefined : pack;
}

function packOf(id: string): string {
  return id.split("/", 1)[0] ?? id;
}
