import * as z from "zod";
import { Exact } from "./exact.ts";

/**
 * Goals rolled up by their weights, as a tree that adds up exactly: a whole's `attained` times the sum of its parts' weights is the sum of
 * each part's weight times its `attained`, and so for `coverage`. What is not known counts 0, so that it never raises a figure.
 */
export interface RollUp {
  /** Absent for the plan as a whole. */
  readonly goal?: string | undefined;
  readonly weight: Exact;
  readonly attained: Exact;
  readonly coverage: Exact;
  readonly parts?: readonly RollUp[] | undefined;
  /** Parts that do not apply, and so do not count. */
  readonly leftOut?: readonly string[] | undefined;
}

export const RollUp: z.ZodType<RollUp> = z
  .lazy(() =>
    z.strictObject({
      goal: z.string().optional(),
      weight: Exact,
      attained: Exact,
      coverage: Exact,
      parts: z.array(RollUp).optional(),
      leftOut: z.array(z.string()).optional(),
    }),
  )
  .meta({ id: "RollUp" });

/**
 * What one owner answers for: its goals, each with its weight in the whole plan and the owner's share of it, and what they come to together.
 * The weights of all owners, and of the goals that have none, are 1 in sum.
 */
export const OwnerResult = z.strictObject({
  /** Absent for the goals that nobody owns. */
  owner: z.string().optional(),
  weight: Exact,
  attained: Exact,
  coverage: Exact,
  goals: z.array(z.strictObject({ goal: z.string(), weight: Exact, attained: Exact, coverage: Exact })),
});
export type OwnerResult = z.infer<typeof OwnerResult>;
