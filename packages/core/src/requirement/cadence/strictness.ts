import { pickier } from "../strictness/condition.ts";
import { moreKeys } from "../strictness/keys.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import { howOften } from "./how-often.ts";
import type { Cadence } from "./schema.ts";
import { isKept, isPlain, isWhole, sameScale, windowAsks } from "./window-strictness.ts";

/** A cadence is stricter with fewer entries that count, for more keys, more often, with a narrower window, on non-working days too. */
export const cadenceStrictness: Strictness<Cadence> = [
  on("of", pickier),
  on("each", moreKeys),
  together(["every", "times"], oftenEnough),
  together(["window", "every"], inTime),
  together(["onNonWorkday", "every"], shiftAsks),
  on("onlyIf", appliesMore),
];
