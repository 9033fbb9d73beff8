import { compare, minus, over, plus, times, toFraction } from "../ledger/decimal.ts";
import type { Adjustment, MissTest } from "../model/score-node.ts";
import { isZero, lowest, rounded } from "./exact.ts";
import type { Figure } from "./figure.ts";
import { leaf, plain, weighed } from "./term.ts";

type Step = Adjustment | { readonly add: number };

/** Whether a step with a condition is taken; `adds` says whether it raises the points (1) or lowers them (−1). */
export type Holds = (test: MissTest, adds: 1 | -1) => boolean;

/** Takes a node's steps in order. Each is a term of its own, so that the terms still add up. */
export function adjust<F extends Omit<Figure, "id">>(figure: F, steps: readonly Step[], holds: Holds): F {
  return steps.reduce((before, step) => (before.applies ? taken(before, step, holds) : before), figure);
}

function taken<F extends Omit<Figure, "id">>(figure: F, step: Step, holds: Holds): F {
  const { earned, outOf } = figure;
  if ("scaleTo" in step) {
    const target = toFraction(step.scaleTo);
    const factor = over(target, outOf);
    // Where there is nothing to get, there is nothing to scale: the node does not apply.
    if (!factor) return { ...figure, applies: false };
    return {
      ...figure,
      earned: lowest(times(earned, factor)),
      outOf: target,
      terms: weighed(figure.terms, lowest(factor)),
    };
  }
  if ("round" in step) return moved(figure, "round", rounded(earned, step.round));
  if ("floor" in step) {
    const floor = toFraction(step.floor);
    const raised = compare(earned, floor) < 0 && met(step.if, 1, holds);
    return raised ? moved(figure, "floor", floor) : figure;
  }
  if ("cap" in step) {
    const cap = toFraction(step.cap);
    const lowered = compare(earned, cap) > 0 && met(step.if, -1, holds);
    return lowered ? moved(figure, "cap", cap) : figure;
  }
  const test = "if" in step ? step.if : undefined;
  return met(test, step.add < 0 ? -1 : 1, holds) ? moved(figure, "add", plus(earned, toFraction(step.add))) : figure;
}

function met(test: MissTest | undefined, adds: 1 | -1, holds: Holds): boolean {
  return test === undefined || holds(test, adds);
}

/** Moves the points, with the difference as a term. */
export function moved<F extends Omit<Figure, "id">>(
  figure: F,
  id: string,
  to: Figure["earned"],
  what: "adjustment" | "veto" = "adjustment",
): F {
  const difference = lowest(minus(to, figure.earned));
  if (isZero(difference)) return figure;
  return { ...figure, earned: lowest(to), terms: [...figure.terms, plain(leaf(id, what, difference))] };
}
