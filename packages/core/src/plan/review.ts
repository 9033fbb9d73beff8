import type { BudgetState } from "../model/budget-state.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import type { GoalResult } from "../model/goal-result.ts";
import type { LineCost, ReviewedGoal, ReviewedTask, Why } from "../model/review.ts";
import type { TaskResult } from "../model/task-result.ts";
import type { Plan } from "./plan.ts";

/** A plan looked back on: what was promised, what came of it, why, and at what cost. */
export interface Review {
  readonly format: "houqin/review@1";
  readonly site: string;
  /** The plan itself, as it was. */
  readonly plan: Plan;
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly goals: readonly ReviewedGoal[];
  readonly tasks: readonly ReviewedTask[];
}

/** Looks back on a plan by an evaluation of it; `reasons` tell why each entry of `ledger/excused` excuses, by its id. */
export function review(plan: Plan, evaluation: Evaluation, reasons: ReadonlyMap<string, string> = new Map()): Review {
  const whyOf = whyIn(evaluation, reasons);
  const { site, asOf, period, goals, tasks = [], budget } = evaluation;
  return {
    format: "houqin/review@1",
    site,
    plan,
    asOf,
    period,
    goals: goals.map((result): ReviewedGoal => {
      const outcome = GOAL_OUTCOMES[result.verdict];
      const history = plan.goals?.find(({ id }) => id === result.goal)?.history ?? [];
      const why = whyOf([`plan#${result.goal}`]);
      return {
        goal: result.goal,
        outcome,
        result,
        why: { ...why, needs: [...why.needs, ...(result.needs ?? [])] },
        unmetFor: outcome === "met" || outcome === "notApplicable" ? 0 : history.length + 1,
      };
    }),
    tasks: tasks.map((result): ReviewedTask => {
      const line = plan.tasks?.find(({ id }) => id === result.task)?.budget;
      return {
        task: result.task,
        outcome: taskOutcome(result),
        result,
        why: whyOf(result.rules),
        ...(line === undefined ? {} : { cost: { line, ...(costIn(budget, line) ?? appropriated(plan, line)) } }),
      };
    }),
  };
}

const GOAL_OUTCOMES: Readonly<Record<GoalResult["verdict"], ReviewedGoal["outcome"]>> = {
  pass: "met",
  fail: "missed",
  error: "unknown",
  unknown: "unknown",
  waived: "unknown",
  pending: "underWay",
  notApplicable: "notApplicable",
};

function taskOutcome({ rules, verdict, tally, progress }: TaskResult): ReviewedTask["outcome"] {
  if (verdict === undefined) return rules.length === 0 ? "words" : "underWay";
  const passed = (tally?.pass ?? 0) > 0 || (progress?.out ?? 0) > 0;
  if (verdict === "fail") return passed ? "partly" : "missed";
  if (verdict === "pending") return "underWay";
  if (verdict === "notApplicable") return "notApplicable";
  return verdict === "pass" ? "done" : "unknown";
}

/** What a line with all below it was given, holds and spent, by its documents; undefined where the ledger has no such line. */
function costIn(budget: BudgetState | undefined, line: string): LineCost | undefined {
  const row = budget?.lines.find((each) => each.line === line && each.defined);
  if (!row) return undefined;
  const { unit, digits, tree } = row;
  const [appropriated, committed, spent] = [tree.appropriated, tree.committed, tree.spent];
  const decimal = (minor: number) => minor / 10 ** digits;
  return { unit, appropriated: decimal(appropriated), committed: decimal(committed), spent: decimal(spent) };
}

/** What the plan gives a line, where nothing is recorded of it. */
function appropriated({ budget }: Plan, line: string): LineCost {
  const { unit, amount: first } = budget?.lines.find(({ id }) => id === line) ?? {};
  const more = (budget?.appropriations ?? []).filter((one) => one.line === line);
  const own = first === undefined ? more : [{ amount: first }, ...more];
  // Amounts are decimals of at most six places: whole millionths add up exactly.
  const sum = own.reduce((all, { amount }) => all + Math.round(amount * 1e6), 0) / 1e6;
  return { ...(unit === undefined ? {} : { unit }), ...(own.length === 0 ? {} : { appropriated: sum }) };
}

function whyIn(
  { findings, judged, rules: results }: Evaluation,
  reasons: ReadonlyMap<string, string>,
): (rules: readonly string[]) => Why {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const excused = new Map<string, string[]>();
  for (const { rule, state, evidence } of judged ?? []) {
    const by = evidence.at(-1);
    if (state === "excused" && by !== undefined) excused.set(rule, [...(excused.get(rule) ?? []), by]);
  }
  return (rules) => {
    const own = rules.flatMap((rule) => byRule.get(rule) ?? []);
    const entries = rules.flatMap((rule) => excused.get(rule) ?? []);
    const needs = own.flatMap((finding) => finding.needs ?? []);
    const told = new Set<string>();
    return {
      findings: own.filter(({ verdict }) => verdict === "fail" || verdict === "error").map((each) => each.fingerprint),
      ...(judged ? { excuses: [...new Set(entries)].sort().map((entry) => excuse(entry, entries, reasons)) } : {}),
      waived: results
        .filter(({ rule }) => rules.includes(rule))
        .reduce((sum, { tally }) => sum + (tally.waived ?? 0), 0),
      needs: needs.filter((need) => !told.has(JSON.stringify(need)) && told.add(JSON.stringify(need))),
    };
  };
}

function excuse(entry: string, entries: readonly string[], reasons: ReadonlyMap<string, string>) {
  const reason = reasons.get(entry);
  const count = entries.filter((each) => each === entry).length;
  return { entry, count, ...(reason === undefined ? {} : { reason }) };
}
