import * as z from "zod";
import { Requirement } from "../requirement/requirement.ts";
import { computed } from "./computed.ts";
import { PastYear } from "./history.ts";

const common = {
  id: z.string().min(1),
  text: z.string().optional(),
  /** The post that answers for it. */
  owner: z.string().optional(),
  areas: z.array(z.string()).optional(),
  /** The goal of this plan that it serves. */
  goal: z.string().optional(),
  /** Kinds of entries that it leaves, where no requirement says so. */
  evidence: z.array(z.string()).optional(),
  /** The budget line that pays for it. */
  budget: z.string().optional(),
  /** How many minutes each occasion takes. */
  minutes: z.number().positive().optional(),
  /** The task of the parent plan that it carries down. */
  carries: z.string().optional(),
  history: z.array(PastYear).optional(),
  ...computed,
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
