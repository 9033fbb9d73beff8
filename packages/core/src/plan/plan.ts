import * as z from "zod";
import { Budget } from "../model/budget.ts";
import { Period } from "../time/period.ts";
import { Goal } from "./goal.ts";
import { PlanArea, PlanPost } from "./plan-post.ts";
import { Section } from "./section.ts";
import { Task } from "./task.ts";

/**
 * A plan 计划 for a period: a year, half, quarter, month, week or term. Its narrative stands in `purpose` and `sections`, in the order in which
 * it was written; what can be checked stands in `goals` and `tasks`, to which the sections point.
 */
export const Plan = z.strictObject({
  format: z.literal("houqin/plan@1").optional(),
  id: z.string().min(1),
  title: z.string().min(1),
  /** Kind of organisation, such as `school`, `hotel` or `company`: what `kind` is to a site. */
  orgKind: z.string().optional(),
  period: Period,
  /** Whose plan it is, where it is not the whole site's: a department's, a post's, or one person's. */
  holder: z
    .strictObject({
      department: z.string().optional(),
      post: z.string().optional(),
      person: z.string().optional(),
    })
    .optional(),
  /** Id of the plan whose goals it carries down. */
  parent: z.string().optional(),
  status: z.enum(["draft", "active", "retired"]).optional(),
  version: z.string().optional(),
  /** The plan that it was rolled over from. */
  rolledFrom: z.strictObject({ plan: z.string(), period: z.string(), asOf: z.string() }).optional(),
  purpose: z.string().optional(),
  sections: z.array(Section).optional(),
  goals: z.array(Goal).optional(),
  tasks: z.array(Task).optional(),
  posts: z.array(PlanPost).optional(),
  areas: z.array(PlanArea).optional(),
  budget: Budget.optional(),
});
export type Plan = z.infer<typeof Plan>;
