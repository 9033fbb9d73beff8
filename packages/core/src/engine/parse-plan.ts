import * as z from "zod";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { computed } from "../plan/computed.ts";
import { Goal } from "../plan/goal.ts";
import { Plan } from "../plan/plan.ts";
import { taskForm } from "../plan/task.ts";
import { zodProblems } from "./zod-problems.ts";

/** A plan but for its tasks and goals, which are read one by one. */
const Frame = z.strictObject({
  ...Plan.shape,
  tasks: z.array(z.unknown()).optional(),
  goals: z.array(z.unknown()).optional(),
});

/**
 * Reads the form of a plan part by part, so that one mistake hides no other: each task is held against the one form that it is meant to
 * have. The plan holds what could be read.
 */
export function parsePlan(input: unknown): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const frame = Frame.safeParse(input);
  const given: unknown = frame.success ? frame.data : input;
  const tasks = listAt(given, "tasks").map((task, index) => parse(`plan.tasks.${index}`, taskForm(task), task));
  const goals = listAt(given, "goals").map((goal, index) => parse(`plan.goals.${index}`, Goal, goal));
  const problems = [
    ...(frame.success ? [] : zodProblems("plan", frame.error, input, Frame)),
    ...[...tasks, ...goals].flatMap((part) => part.problems),
  ];
  // Where the frame is broken its parts are still checked against what is installed.
  const whole = frame.success ? frame.data : { id: "plan", title: "plan", period: "2026" };
  const plan: Plan = {
    ...whole,
    ...(whole.tasks || !frame.success
      ? { tasks: tasks.flatMap(({ value }) => (value === undefined ? [] : [value])) }
      : {}),
    ...(whole.goals || !frame.success
      ? { goals: goals.flatMap(({ value }) => (value === undefined ? [] : [value])) }
      : {}),
  } as Plan;
  return { plan, problems };
}

function parse<Part>(
  at: string,
  schema: z.ZodType<Part>,
  input: unknown,
): { readonly value?: Part; readonly problems: readonly Problem[] } {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { problems: zodProblems(at, parsed.error, input, schema).map(withReason) };
}

/** A figure that somebody typed in is refused with the reason. */
function withReason(problem: Problem): Problem {
  const typedIn = Object.keys(computed).some((name) => problem.path.endsWith(`.${name}`));
  return typedIn && problem.expected.id === "absent" ? { ...problem, expected: phrase("computed") } : problem;
}

function listAt(input: unknown, name: "tasks" | "goals"): readonly unknown[] {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, name)) return [];
  const list: unknown = (input as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(list) ? list : [];
}
