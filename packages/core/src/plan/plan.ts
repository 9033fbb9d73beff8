import * as z from "zod";
import { Requirement } from "../requirement/requirement.ts";
import { Target } from "../requirement/target/schema.ts";
import { Period } from "../time/period.ts";

const common = {
  id: z.string().min(1),
  text: z.string().optional(),
  owner: z.string().optional(),
  areas: z.array(z.string()).optional(),
  goal: z.string().optional(),
};

const adopting = z.strictObject({
  ...common,
  rule: z.string().min(1),
  options: z.record(z.string(), z.unknown()).optional(),
});
const bringing = z.strictObject({ ...common, requirement: Requirement });
const narrative = z.strictObject(common);

/** The form that a task is meant to have, told by what it names. */
export function taskForm(task: unknown): z.ZodType<Task> {
  if (typeof task !== "object" || task === null) return narrative;
  if ("requirement" in task) return bringing;
  return "rule" in task || "options" in task ? adopting : narrative;
}

/** A measure 措施: narrative only, a pack rule that is adopted (with `options`: its own instance `rule#task`), or a requirement of the plan itself. */
export const Task = z.union([adopting, bringing, narrative]);
export type Task = z.infer<typeof Task>;

/** A goal 目标: a target with an owner and a weight. */
export const Goal = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  owner: z.string().optional(),
  weight: z.number().positive().optional(),
  target: Target,
});
export type Goal = z.infer<typeof Goal>;

/** A plan 计划: purpose 指导思想, goals and tasks for a period. */
export const Plan = z.strictObject({
  format: z.literal("houqin/plan@1").optional(),
  id: z.string().min(1),
  title: z.string().min(1),
  period: Period,
  purpose: z.string().optional(),
  goals: z.array(Goal).optional(),
  tasks: z.array(Task).optional(),
});
export type Plan = z.infer<typeof Plan>;
