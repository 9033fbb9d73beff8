import * as z from "zod";
import { Target } from "../requirement/target/schema.ts";
import { Aim } from "./aim.ts";
import { computed } from "./computed.ts";
import { PastYear } from "./history.ts";

/**
 * A goal 目标. What it asks for stands in `aim`, or as a `target` written out; a goal that others name as their `parent` asks for nothing
 * itself and is rolled up from them by their weights. One with none of these is words, and unknown.
 */
export const Goal = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  /** The post that answers for it. */
  owner: z.string().optional(),
  /** Several departments or posts that answer for it together, each for its share of the whole. */
  shares: z
    .array(z.strictObject({ owner: z.string().min(1), share: z.number().positive() }))
    .min(2)
    .optional(),
  /** Weight among the goals of the same parent: given for all of them, or for none, which makes them equal. */
  weight: z.number().positive().optional(),
  /** The goal of this plan of which it is a part. */
  parent: z.string().optional(),
  /** The goal of the parent plan that it carries down. */
  carries: z.string().optional(),
  /** Asked for anew in every period, whether or not it was met. */
  standing: z.boolean().optional(),
  target: Target.optional(),
  aim: Aim.optional(),
  history: z.array(PastYear).optional(),
  ...computed,
});
export type Goal = z.infer<typeof Goal>;
