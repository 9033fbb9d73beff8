import type { Each } from "../../ledger/each.ts";
import type { PeriodSpec } from "../../time/period.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Guard, TargetBound } from "../target/schema.ts";
import { type MetricInput, metricRef } from "./define-metric.ts";
import { plain } from "./plain.ts";

/** A bound on a metric: a number, a metric or an earlier period of one, a step table over a metric. */
export type TargetBoundInput =
  | number
  | { readonly metric: MetricInput; readonly back?: number; readonly times?: number; readonly plus?: number }
  | { readonly by: MetricInput; readonly steps: readonly { readonly from: number; readonly value: number }[] };

/** The second leg of a target: what must not be lost in reaching it. */
export interface GuardInput {
  readonly metric: MetricInput;
  readonly atLeast?: TargetBoundInput;
  readonly atMost?: TargetBoundInput;
}

/** What ceilings, ratios and trends have in common. `key` cuts the metric's figures by the key of its sources. */
export interface TargetTerms {
  readonly period: PeriodSpec;
  readonly key?: readonly string[];
  readonly each?: Each;
  readonly guard?: GuardInput;
  readonly onlyIf?: OnlyIf;
}

/** The bound in JSON. */
export function targetBound(bound: TargetBoundInput | undefined): TargetBound | undefined {
  if (bound === undefined || typeof bound === "number") return bound;
  if ("by" in bound) return plain<TargetBound>({ by: metricRef(bound.by), steps: bound.steps });
  return plain<TargetBound>({ ...bound, metric: metricRef(bound.metric) });
}

/** The guard in JSON. */
export function guardOf(guard: GuardInput | undefined): Guard | undefined {
  if (guard === undefined) return undefined;
  const { metric, atLeast, atMost } = guard;
  return plain<Guard>({ metric: metricRef(metric), atLeast: targetBound(atLeast), atMost: targetBound(atMost) });
}
