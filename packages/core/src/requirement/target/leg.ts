import { compare, type Fraction } from "../../ledger/decimal.ts";
import type { MetricRef } from "../../ledger/metric.ts";
import { lacking } from "../../ledger/pair-metric.ts";
import { NEVER } from "../../ledger/table.ts";
import type { Need } from "../../model/verdict.ts";
import { Code } from "../code.ts";
import type { PeriodUnit, TakeMetric } from "../period/period-program.ts";
import { type BoundValue, boundFold } from "./bound.ts";
import type { TargetBound } from "./schema.ts";

/** How one metric stands to its bounds. */
export interface LegVerdict {
  readonly code: Code;
  /** The minute at which the passing of time settles what is pending. */
  readonly until: number;
  readonly breach?: { readonly id: "tooLow" | "tooHigh"; readonly value: Fraction; readonly bound: Fraction };
  readonly needs?: readonly Need[];
}

/** A metric with its bounds: the target itself, or its guard. */
export interface Leg {
  readonly metric: MetricRef;
  readonly atLeast?: TargetBound | undefined;
  readonly atMost?: TargetBound | undefined;
}

/** Puts a leg to work: a growing metric fails as soon as it breaches its ceiling, everything else is compared once its period has closed. */
export function compileLeg(
  take: TakeMetric,
  { metric, atLeast, atMost }: Leg,
  now: () => number,
): (unit: PeriodUnit) => LegVerdict {
  const fold = take(metric);
  const floor = atLeast === undefined ? undefined : boundFold(take, atLeast);
  const ceiling = atMost === undefined ? undefined : boundFold(take, atMost);
  return (unit) => {
    const { key, period } = unit;
    const [lowest, highest] = [floor?.value(unit), ceiling?.value(unit)];
    const [lowCloses, highCloses] = [floor?.closes(unit) ?? -NEVER, ceiling?.closes(unit) ?? -NEVER];
    const most = boundOf(highest);
    // A ceiling that may itself still move breaks nothing yet.
    const early = fold.growing && most && now() < highCloses ? highCloses : NEVER;
    if (fold.growing && most && early === NEVER) {
      const value = fold.soFar(key, period);
      if (value && compare(value, most) > 0)
        return { code: Code.fail, until: NEVER, breach: { id: "tooHigh", value, bound: most } };
    }
    const closes = Math.max(fold.closes(key, period), lowCloses, highCloses);
    const open = now() < closes;
    if (!applies(lowest) || !applies(highest)) return { code: Code.notApplicable, until: early };
    const read = fold.value(key, period);
    const lacks = [read, lowest, highest].filter((each) => each !== undefined).filter((each) => "unknown" in each);
    const { unknown: needs, settleable } = lacking(lacks);
    if (lacks.length > 0 && !(open && settleable)) return { code: Code.unknown, until: early, needs };
    if (open || "unknown" in read) return { code: Code.pending, until: Math.min(early, closes) };
    return compared(read.value, boundOf(lowest), most);
  };
}

type Bounded = BoundValue | undefined;

function compared(value: Fraction, least: Fraction | undefined, most: Fraction | undefined): LegVerdict {
  if (least && compare(value, least) < 0)
    return { code: Code.fail, until: NEVER, breach: { id: "tooLow", value, bound: least } };
  if (most && compare(value, most) > 0)
    return { code: Code.fail, until: NEVER, breach: { id: "tooHigh", value, bound: most } };
  return { code: Code.pass, until: NEVER };
}

/** False where a step table begins higher than what was read. */
function applies(bound: Bounded): boolean {
  return bound === undefined || "unknown" in bound || bound.bound !== undefined;
}

function boundOf(bound: Bounded): Fraction | undefined {
  return bound && "bound" in bound ? bound.bound : undefined;
}
