import { narrower, wider } from "../strictness/condition.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { covers, on, type Strictness } from "../strictness/strictness.ts";
import type { Presence } from "./schema.ts";

type Part = Presence["parts"][number];

/** Presence is stricter over more entries, with more parts, more of a part, and parts that are asked for on more occasions. */
export const presenceStrictness: Strictness<Presence> = [
  on("of", wider),
  on("parts", covers(partAsks)),
  on("onlyIf", appliesMore),
];

function partAsks(first: Part, second: Part): boolean {
  return (
    first.path === second.path && (first.atLeast ?? 1) >= (second.atLeast ?? 1) && narrower(second.when, first.when)
  );
}
