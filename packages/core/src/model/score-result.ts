import * as z from "zod";
import { Score } from "./score.ts";
import { Need } from "./verdict.ts";

/** A scorecard's score for one key over one period. Days are included at both ends. */
export const ScoreResult = z.strictObject({
  scorecard: z.string(),
  key: z.array(z.string()),
  /** Id of the period, such as `2026-03`; of a rolling one its last day. */
  period: z.string(),
  from: z.string(),
  to: z.string(),
  /** `closed` when nothing more can come in of what it reads, but corrections. */
  state: z.enum(["open", "closed"]),
  score: Score,
  /** The place among all keys of the period, equal scores sharing the better one; and how many were ranked. */
  rank: z.int().optional(),
  ranked: z.int().optional(),
  /** What the score brings 奖惩, once it is settled. */
  reward: z.strictObject({ amount: z.number(), unit: z.string() }).optional(),
  /** What is missing to know it whole. */
  needs: z.array(Need).optional(),
});
export type ScoreResult = z.infer<typeof ScoreResult>;
