import * as z from "zod";
import { Each } from "../../ledger/each.ts";
import { MetricRef } from "../../ledger/metric.ts";
import { PeriodSpec } from "../../time/period.ts";
import { OnlyIf } from "../only-if.ts";

/** A bound on a metric: a number, another metric or an earlier period of one (`back`), scaled by `times`, or a step table over a metric. */
export const TargetBound = z.union([
  z.number(),
  z.strictObject({
    metric: MetricRef,
    back: z.int().min(0).max(20).optional(),
    times: z.number().optional(),
    plus: z.number().optional(),
  }),
  z.strictObject({ by: MetricRef, steps: z.array(z.strictObject({ from: z.number(), value: z.number() })).min(1) }),
]);
export type TargetBound = z.infer<typeof TargetBound>;

/** The second leg of a target: a saving that lowers service is a failed saving. Same period as the target. */
export const Guard = z.strictObject({
  metric: MetricRef,
  atLeast: TargetBound.optional(),
  atMost: TargetBound.optional(),
});
export type Guard = z.infer<typeof Guard>;

/** A metric over each period stands within bounds. */
export const Target = z.strictObject({
  shape: z.literal("target"),
  metric: MetricRef,
  period: PeriodSpec,
  key: z.array(z.string()).optional(),
  each: Each.optional(),
  atLeast: TargetBound.optional(),
  atMost: TargetBound.optional(),
  /** The grade that a scorecard must reach, or a better one; the metric is its score. */
  grade: z.string().min(1).optional(),
  guard: Guard.optional(),
  onlyIf: OnlyIf.optional(),
});
export type Target = z.infer<typeof Target>;
