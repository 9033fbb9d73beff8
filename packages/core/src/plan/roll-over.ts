import type { BudgetLine } from "../model/budget.ts";
import { frozen } from "../model/frozen.ts";
import type { ReviewedTask } from "../model/review.ts";
import type { Goal } from "./goal.ts";
import type { PastYear } from "./history.ts";
import type { Plan } from "./plan.ts";
import type { Review } from "./review.ts";
import type { Section, SectionItem } from "./section.ts";
import type { Task } from "./task.ts";

/** What the next plan is called. */
export interface RollOver {
  readonly period: string;
  /** Default: the old plan's id and the new period. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * Drafts the next period's plan from the review of this one. Goals that were not met are carried with how they stood in each earlier plan;
 * goals that were met are not, unless they are `standing`. What was to be better than some periods ago is to be better than the period
 * just reviewed. Tasks stay that adopt a rule, that serve a goal that stays, or that go on by their nature; those of a goal that was met, and those
 * that are over and done, do not. Appropriations and the parent plan are for the new period to settle.
 *
 * @example
 * const plan = { id: "p", title: "计划", period: "2026", goals: [{ id: "g", text: "无事故" }] };
 * const why = { findings: [], waived: 0, needs: [] };
 * const goals = [{ goal: "g", outcome: "unknown", result: { goal: "g", verdict: "unknown" }, why, unmetFor: 1 }];
 * const review = { format: "houqin/review@1", site: "s", plan, asOf: "2027-01-01T00:00", period: { from: "2026-01-01", to: "2026-12-31" }, goals, tasks: [] };
 * rollOver(review, { period: "2027" }).goals?.[0]?.history; //=> [{ plan: "p", period: "2026", asOf: "2027-01-01T00:00", verdict: "unknown" }]
 */
export function rollOver(review: Review, { period, id, title }: RollOver): Plan {
  const { plan, asOf } = review;
  const goals = keptGoals(review);
  const goalIds = new Set(goals.map((goal) => goal.id));
  const tasks = keptTasks(review, goalIds);
  const taskIds = new Set(tasks.map((task) => task.id));
  const { parent: _, budget, posts, sections, ...rest } = plan;
  return frozen({
    ...rest,
    id: id ?? `${plan.id}/${period}`,
    title: title ?? plan.title,
    period,
    status: "draft" as const,
    version: "1",
    rolledFrom: { plan: plan.id, period: plan.period, asOf },
    ...(sections ? { sections: sections.map((section) => keptSection(section, goalIds, taskIds)) } : {}),
    ...(plan.goals ? { goals } : {}),
    ...(plan.tasks ? { tasks } : {}),
    ...(posts
      ? {
          posts: posts.map(({ duties, ...post }) => ({
            ...post,
            ...(duties
              ? {
                  duties: duties.map(({ tasks: named, ...duty }) => ({
                    ...duty,
                    ...(named ? { tasks: named.filter((task) => taskIds.has(task)) } : {}),
                  })),
                }
              : {}),
          })),
        }
      : {}),
    ...(budget ? { budget: { lines: budget.lines.map(keptLine) } } : {}),
  });
}

/** A line without what it was given and the days for which it was: those are for the new period to settle, too. */
function keptLine({ amount: _, period: __, until: ___, ...line }: BudgetLine): BudgetLine {
  return line;
}

function keptGoals({ plan, goals, asOf }: Review): Goal[] {
  const all = plan.goals ?? [];
  const reviews = new Map(goals.map((each) => [each.goal, each]));
  const isKept = (goal: Goal, depth: number): boolean => {
    const parts = all.filter(({ parent }) => parent === goal.id);
    // Circles are refused when a plan is read.
    if (parts.length > 0 && depth <= all.length) return parts.some((part) => isKept(part, depth + 1));
    const outcome = reviews.get(goal.id)?.outcome;
    return goal.standing === true || (outcome !== "met" && outcome !== "notApplicable");
  };
  return all
    .filter((goal) => isKept(goal, 0))
    .map((goal): Goal => {
      const reviewed = reviews.get(goal.id);
      const { back: _, ...relative } = goal.aim?.form === "improve" ? goal.aim : { back: undefined };
      const isMet = reviewed?.outcome === "met" || reviewed?.outcome === "notApplicable";
      const { verdict, value, atLeast, atMost } = reviewed?.result ?? { verdict: "unknown" as const };
      const year: PastYear = {
        plan: plan.id,
        period: plan.period,
        asOf,
        verdict,
        ...(value === undefined ? {} : { was: value }),
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(atMost === undefined ? {} : { atMost }),
      };
      const { history, ...rest } = goal;
      return {
        ...rest,
        ...("form" in relative ? { aim: relative } : {}),
        // A standing goal that was met begins anew.
        ...(isMet ? {} : { history: [...(history ?? []), year] }),
      };
    });
}

function keptTasks({ plan, tasks, asOf }: Review, goals: ReadonlySet<string>): Task[] {
  const reviews = new Map(tasks.map((each) => [each.task, each]));
  return (plan.tasks ?? []).flatMap((task): Task[] => {
    const reviewed = reviews.get(task.id);
    if (!goesOn(task, reviewed, goals)) return [];
    const { goal, history, ...rest } = task;
    const isMissed = reviewed?.outcome === "missed" || reviewed?.outcome === "partly";
    const year: PastYear = {
      plan: plan.id,
      period: plan.period,
      asOf,
      verdict: reviewed?.result.verdict ?? "unknown",
      ...(reviewed?.result.progress ? { was: reviewed.result.progress.value } : {}),
    };
    return [
      {
        ...rest,
        ...(goal !== undefined && goals.has(goal) ? { goal } : {}),
        ...(isMissed ? { history: [...(history ?? []), year] } : {}),
      },
    ];
  });
}

function goesOn(task: Task, reviewed: ReviewedTask | undefined, goals: ReadonlySet<string>): boolean {
  if ("rule" in task) return true;
  if (task.goal !== undefined && !goals.has(task.goal)) return false;
  const isOver = "requirement" in task && task.requirement.shape === "sequence";
  return !(isOver && reviewed?.outcome === "done");
}

function keptSection(section: Section, goals: ReadonlySet<string>, tasks: ReadonlySet<string>): Section {
  return {
    ...section,
    content: section.content.flatMap((item): SectionItem[] => {
      if (typeof item === "string" || "table" in item) return [item];
      if ("goal" in item) return goals.has(item.goal) ? [item] : [];
      if ("task" in item) return tasks.has(item.task) ? [item] : [];
      return [keptSection(item, goals, tasks)];
    }),
  };
}
