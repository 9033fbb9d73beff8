import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";
import { goalProblems } from "./goal-problems.ts";
import type { Plan } from "./plan.ts";
import { mentionsIn } from "./section.ts";

/** Every mistake in what a plan says of itself: ids used twice, and names that lead nowhere. Rules, kinds and paths are checked elsewhere. */
export function planProblems(plan: Plan): readonly Problem[] {
  const { goals = [], tasks = [], sections = [], posts = [], budget } = plan;
  const [goalIds, taskIds] = [goals.map(({ id }) => id), tasks.map(({ id }) => id)];
  const unknownGoal = (path: string, id: string) => unknown("unknown-goal", path, id, phrase("goalId"), goalIds);
  const unknownTask = (path: string, id: string) => unknown("unknown-task", path, id, phrase("taskId"), taskIds);
  return [
    ...twice([...taskIds, ...goalIds], "plan", phrase("planIdOnce")),
    ...twice(
      posts.map(({ id }) => id),
      "plan.posts",
      phrase("planPostOnce"),
    ),
    ...tasks.flatMap(({ id, goal }) => (goal === undefined ? [] : unknownGoal(`plan.tasks.${id}.goal`, goal))),
    ...goalProblems(goals),
    ...mentionsIn(sections, "plan.sections").flatMap(({ what, id, path }) =>
      what === "goal" ? unknownGoal(`${path}.goal`, id) : unknownTask(`${path}.task`, id),
    ),
    ...posts.flatMap(({ id, duties = [] }) =>
      duties.flatMap((duty, index) =>
        (duty.tasks ?? []).flatMap((task) => unknownTask(`plan.posts.${id}.duties.${index}.tasks`, task)),
      ),
    ),
    ...(budget ? budgetProblems(budget) : []),
    ...tasks.flatMap(({ id, budget: line }) =>
      line === undefined
        ? []
        : unknown("unknown-line", `plan.tasks.${id}.budget`, line, phrase("planLine"), lineIds(plan)),
    ),
  ];
}

function budgetProblems({ lines, appropriations = [] }: NonNullable<Plan["budget"]>): readonly Problem[] {
  const ids = lines.map(({ id }) => id);
  const line = (path: string, id: string) => unknown("unknown-line", path, id, phrase("planLine"), ids);
  return [
    ...twice(ids, "plan.budget.lines", phrase("planLineOnce")),
    ...lines.flatMap(({ id, parent }) => (parent === undefined ? [] : line(`plan.budget.lines.${id}.parent`, parent))),
    ...appropriations.flatMap((one, index) => line(`plan.budget.appropriations.${index}.line`, one.line)),
  ];
}

function lineIds({ budget }: Plan): readonly string[] {
  return budget?.lines.map(({ id }) => id) ?? [];
}

function twice(ids: readonly string[], path: string, expected: Phrase): readonly Problem[] {
  const found = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...found].map((id) => ({ code: "duplicate-id", path, found: id, expected }));
}

function unknown(
  code: string,
  path: string,
  id: string,
  expected: Phrase,
  known: readonly string[],
): readonly Problem[] {
  return known.includes(id) ? [] : [unknownName(code, path, id, expected, known)];
}
