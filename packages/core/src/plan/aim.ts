import * as z from "zod";
import { Each } from "../ledger/each.ts";
import { MetricRef } from "../ledger/metric.ts";
import { Source } from "../ledger/source.ts";
import { OnlyIf } from "../requirement/only-if.ts";
import { Guard, type Target } from "../requirement/target/schema.ts";
import { PeriodSpec } from "../time/period.ts";

const scope = {
  /** Default: the plan's own period. */
  period: PeriodSpec.optional(),
  key: z.array(z.string()).optional(),
  each: Each.optional(),
  /** What must not suffer for it: a saving that lowers service is a failed saving. */
  guard: Guard.optional(),
  onlyIf: OnlyIf.optional(),
};

/** By how much: percent of the earlier value, percentage points of a share (5 is 0.05), or an amount in the metric's own unit. */
export const Improvement = z.union([
  z.strictObject({ percent: z.number().min(0) }),
  z.strictObject({ points: z.number().min(0) }),
  z.strictObject({ amount: z.number().min(0) }),
]);
export type Improvement = z.infer<typeof Improvement>;

/**
 * What a goal asks for, in the words of a plan. Its value is always computed from entries.
 *
 * | form | asks |
 * | --- | --- |
 * | `atMost`, `atLeast` | a figure stays within `bound` |
 * | `between` | it stays from `low` to `high`, both allowed |
 * | `improve` | it is better than `back` periods ago (default 1) by so much; `up` or `down` says which way is better |
 * | `zero` | nothing of the kind happens; `incidents` is a metric that counts, or the entries themselves |
 * | `grade` | a scorecard reaches a grade or a better one |
 */
export const Aim = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("atMost"), metric: MetricRef, bound: z.number(), ...scope }),
  z.strictObject({ form: z.literal("atLeast"), metric: MetricRef, bound: z.number(), ...scope }),
  z.strictObject({ form: z.literal("between"), metric: MetricRef, low: z.number(), high: z.number(), ...scope }),
  z.strictObject({
    form: z.literal("improve"),
    metric: MetricRef,
    better: z.enum(["up", "down"]),
    by: Improvement,
    back: z.int().min(1).max(20).optional(),
    ...scope,
  }),
  z.strictObject({ form: z.literal("zero"), incidents: z.union([z.string().min(1), Source]), ...scope }),
  z.strictObject({ form: z.literal("grade"), scorecard: z.string().min(1), grade: z.string().min(1), ...scope }),
]);
export type Aim = z.infer<typeof Aim>;

/**
 * The target that an aim comes to.
 *
 * @example
 * targetOf({ form: "improve", metric: "general/water", better: "down", by: { percent: 5 } });
 * //=> { shape: "target", metric: "general/water", period: "plan", atMost: { metric: "general/water", back: 1, times: 0.95 } }
 * targetOf({ form: "grade", scorecard: "canteen/kitchen", grade: "A", period: "month" });
 * //=> { shape: "target", metric: { score: "canteen/kitchen" }, period: "month", grade: "A" }
 */
export function targetOf(aim: Aim): Target {
  const { period = "plan", key, each, guard, onlyIf } = aim;
  return {
    shape: "target",
    metric: metricOf(aim),
    period,
    ...(key === undefined ? {} : { key }),
    ...(each === undefined ? {} : { each }),
    ...boundsOf(aim),
    ...(guard === undefined ? {} : { guard }),
    ...(onlyIf === undefined ? {} : { onlyIf }),
  };
}

function metricOf(aim: Aim): MetricRef {
  if (aim.form === "grade") return { score: aim.scorecard };
  if (aim.form !== "zero") return aim.metric;
  return typeof aim.incidents === "string" ? aim.incidents : { count: true, of: aim.incidents };
}

function boundsOf(aim: Aim): Pick<Target, "atLeast" | "atMost" | "grade"> {
  switch (aim.form) {
    case "grade":
      return { grade: aim.grade };
    case "atMost":
      return { atMost: aim.bound };
    case "atLeast":
      return { atLeast: aim.bound };
    case "between":
      return { atLeast: aim.low, atMost: aim.high };
    case "zero":
      return { atMost: 0 };
    case "improve": {
      const bound = { metric: aim.metric, back: aim.back ?? 1, ...shiftOf(aim.by, aim.better === "up" ? 1 : -1) };
      return aim.better === "up" ? { atLeast: bound } : { atMost: bound };
    }
  }
}

function shiftOf(by: Improvement, sign: 1 | -1): { times: number } | { plus: number } {
  if ("percent" in by) return { times: rounded(1 + (sign * by.percent) / 100) };
  return { plus: rounded(sign * ("points" in by ? by.points / 100 : by.amount)) };
}

/** To the six decimals that figures have. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
