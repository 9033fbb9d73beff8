import type { Every } from "../../time/every.ts";
import { hasSlotsOf, isEvery } from "../cadence/common-slots.ts";
import { alike } from "../strictness/alike.ts";
import { withinBounds } from "../strictness/bounds.ts";
import { wider } from "../strictness/condition.ts";
import { moreKeys } from "../strictness/keys.ts";
import { noLower } from "../strictness/number.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import type { Level } from "./schema.ts";

/** A level is stricter for more keys, looked at on more occasions, within a narrower band, with an earlier warning. */
export const levelStrictness: Strictness<Level> = [
  on("register", alike),
  on("each", moreKeys),
  together(["when"], looksMore),
  together(["atLeast", "atMost"], withinBounds),
  on("warnDays", noLower),
  on("onlyIf", appliesMore),
];

function looksMore(first: Level, second: Level): boolean {
  const [own, other] = [first.when, second.when];
  if (own === "always" || other === "always")
    // Without `each` the keys themselves depend on the occasion.
    return own === other || (other !== "always" && "slots" in other && first.each !== undefined);
  if ("entries" in own) return "entries" in other && wider(own.entries, other.entries);
  return "slots" in other && opensWith(own.slots, other.slots);
}

/** A level is read when a slot opens. */
function opensWith(first: Every, second: Every): boolean {
  return hasSlotsOf(first, second) || (isEvery(first, "day") && opensAtMidnight(second));
}

function opensAtMidnight({ unit }: Every): boolean {
  return unit !== "clock" && unit !== "meal" && unit !== "gap" && unit !== "steps";
}
