import * as z from "zod";
import { Exact } from "./exact.ts";
import { Need, Verdict } from "./verdict.ts";

/** How long ago something last happened, in days; where it never did, since records of it are kept. */
export const DaysSince = z.strictObject({ days: z.int(), last: z.string().optional(), since: z.string() });
export type DaysSince = z.infer<typeof DaysSince>;

/** The figures of a metric, as numbers rounded to six decimals; what is not known is absent. */
export const Figures = z.strictObject({
  value: z.number().optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  /** The earlier value that a bound is reckoned from. */
  baseline: z.number().optional(),
});
export type Figures = z.infer<typeof Figures>;

/**
 * Where a goal stands. Its figures are those of its worst unit, of several such the latest; `attained` and `coverage` are of all its units.
 */
export const GoalResult = z.strictObject({
  goal: z.string(),
  verdict: Verdict,
  ...Figures.shape,
  /** The period of the figures, and the key where the goal has several. */
  slot: z.string().optional(),
  key: z.array(z.string()).optional(),
  /** The figures of what must not suffer for it. */
  guard: Figures.optional(),
  /** How far it is attained, from 0 to 1: a met unit counts 1, one not known 0. Absent where it does not apply. */
  attained: Exact.optional(),
  /** The same as a number rounded to six decimals. */
  progress: z.number().optional(),
  /** The share of its units that is known. */
  coverage: Exact.optional(),
  units: z.strictObject({ met: z.int(), missed: z.int(), pending: z.int(), unknown: z.int() }).optional(),
  /** For a goal that something shall not happen: how long it has not. */
  daysSince: DaysSince.optional(),
  finding: z.string().optional(),
  /** What would have to be there for it to be judged, where no finding says so. */
  needs: z.array(Need).optional(),
});
export type GoalResult = z.infer<typeof GoalResult>;
