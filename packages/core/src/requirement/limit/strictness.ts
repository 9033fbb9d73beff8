import { alike } from "../strictness/alike.ts";
import { withinBounds } from "../strictness/bounds.ts";
import { narrower, wider } from "../strictness/condition.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, optional, reversed, type Strictness, together } from "../strictness/strictness.ts";
import type { Limit } from "./schema.ts";

/** A limit is stricter over more entries, with a narrower band, with fewer values allowed, with more forbidden. */
export const limitStrictness: Strictness<Limit> = [
  on("of", wider),
  on("value", alike),
  together(["atLeast", "atMost"], withinBounds),
  on(
    "oneOf",
    optional((first, second) => first.every((value) => second.includes(value))),
  ),
  on("forbidden", optional(reversed(narrower))),
  on("onlyIf", appliesMore),
];
