import { alike } from "../strictness/alike.ts";
import { moreKeys } from "../strictness/keys.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, optional, type Strictness } from "../strictness/strictness.ts";
import type { Guard, Target, TargetBound } from "./schema.ts";

type Steps = Extract<TargetBound, { steps: unknown }>;
type Compared = Extract<TargetBound, { metric: unknown }>;
type Direction = (a: number, b: number) => boolean;

/** A target is stricter for more keys, within a narrower band, with a guard. The same metric and period only. */
export const targetStrictness: Strictness<Target> = [
  on("metric", alike),
  on("period", alike),
  on("key", (first, second) => alike(first ?? [], second ?? [])),
  on("each", moreKeys),
  on("atLeast", optional(higher)),
  on("atMost", optional(lower)),
  on("grade", optional(alike)),
  on("guard", optional(guardAsks)),
  on("onlyIf", appliesMore),
];

function guardAsks(first: Guard, second: Guard): boolean {
  return (
    alike(first.metric, second.metric) &&
    optional(higher)(first.atLeast, second.atLeast) &&
    optional(lower)(first.atMost, second.atMost)
  );
}

function higher(first: TargetBound, second: TargetBound): boolean {
  return boundAsks(first, second, (a, b) => a >= b);
}

function lower(first: TargetBound, second: TargetBound): boolean {
  return boundAsks(first, second, (a, b) => a <= b);
}

function boundAsks(first: TargetBound, second: TargetBound, asks: Direction): boolean {
  if (typeof second === "number") return typeof first === "number" && asks(first, second);
  if ("metric" in second) return typeof first === "object" && "metric" in first && relativeAsks(first, second, asks);
  if (typeof first === "number") return second.steps.every(({ value }) => asks(first, value));
  return "steps" in first && stepsAsk(first, second, asks);
}

/** Bounds from the same figure: it is taken not to be below 0, so a larger factor gives a larger bound. */
function relativeAsks(first: Compared, second: Compared, asks: Direction): boolean {
  return (
    alike(first.metric, second.metric) &&
    (first.back ?? 0) === (second.back ?? 0) &&
    asks(first.times ?? 1, second.times ?? 1) &&
    asks(first.plus ?? 0, second.plus ?? 0)
  );
}

/** Wherever the second table has a value, the first has one too, and it asks no less. */
function stepsAsk(first: Steps, second: Steps, asks: Direction): boolean {
  if (!alike(first.by, second.by)) return false;
  return [...first.steps, ...second.steps].every(({ from }) => {
    const [own, other] = [stepAt(first, from), stepAt(second, from)];
    return other === undefined || (own !== undefined && asks(own, other));
  });
}

function stepAt({ steps }: Steps, at: number): number | undefined {
  const reached = steps.filter(({ from }) => from <= at);
  const highest = Math.max(...reached.map(({ from }) => from));
  return reached.find(({ from }) => from === highest)?.value;
}
