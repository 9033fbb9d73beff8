import { alike } from "../strictness/alike.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, optional, type Strictness } from "../strictness/strictness.ts";
import type { Sequence } from "./schema.ts";

type Step = NonNullable<Sequence["steps"]>[number];

/** A sequence is stricter with more steps in the same order, fewer optional ones, fewer ways to begin, fewer transitions. */
export const sequenceStrictness: Strictness<Sequence> = [
  on("steps", stepsAsk),
  on("of", alike),
  on("state", alike),
  on(
    "initial",
    optional((first, second) => first.every((state) => second.includes(state))),
  ),
  on("transitions", optional(transitionsAsk)),
  on("onlyIf", appliesMore),
];

/** The steps of the second stand among those of the first, in their order. */
function stepsAsk(first: Sequence["steps"], second: Sequence["steps"]): boolean {
  if (first === undefined || second === undefined) return first === second;
  let place = 0;
  return second.every((step) => {
    const found = first.findIndex((own, index) => index >= place && stepAsks(own, step));
    place = found + 1;
    return found >= 0;
  });
}

function stepAsks(first: Step, second: Step): boolean {
  return alike(first.of, second.of) && (first.optional === undefined || second.optional === true);
}

/** From every state the first leads nowhere that the second does not lead to; staying is always allowed. */
function transitionsAsk(
  first: NonNullable<Sequence["transitions"]>,
  second: NonNullable<Sequence["transitions"]>,
): boolean {
  return Object.entries(first).every(([state, next]) =>
    next.every((to) => to === state || (Object.hasOwn(second, state) && second[state]?.includes(to))),
  );
}
