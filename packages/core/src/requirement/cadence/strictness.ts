import { pickier } from "../strictness/condition.ts";
import { moreKeys } from "../strictness/keys.ts";
import { appliesMore } from "../strictness/only-if.ts";
import { on, type Strictness, together } from "../strictness/strictness.ts";
import { cadenceAt, type SiteCadence, sitesOfCadences } from "./at-site.ts";
import { slotsWithin } from "./frequency.ts";
import type { Cadence } from "./schema.ts";
import { shiftAsks } from "./shift-strictness.ts";
import { windowAsks } from "./window-strictness.ts";

/** A cadence is stricter with fewer entries that count, for more keys, more often, in a narrower window, on more days. */
export const cadenceStrictness: Strictness<Cadence> = [
  on("of", pickier),
  on("each", moreKeys),
  together(["every", "times"], atEverySite(oftenEnough)),
  together(["window", "every"], atEverySite(windowAsks)),
  together(["onNonWorkday", "every"], atEverySite(shiftAsks)),
  on("catchUp", catchesUpWithMore),
  on("onlyIf", appliesMore),
];

/** Holds two cadences against each other at each kind of site that a table of theirs names, and at all others. */
function atEverySite(asks: (first: SiteCadence, second: SiteCadence) => boolean) {
  return (first: Cadence, second: Cadence): boolean =>
    sitesOfCadences([first, second]).every((site) => {
      const [own, other] = [cadenceAt(first, site), cadenceAt(second, site)];
      return other === undefined || (own !== undefined && asks(own, other));
    });
}

/** What is done in the first's slots is enough for each slot of the second. */
function oftenEnough(first: SiteCadence, second: SiteCadence): boolean {
  return (first.times ?? 1) * slotsWithin(first.every, second.every) >= (second.times ?? 1);
}

const CATCHING_UP = ["none", "latest", "each"];

function catchesUpWithMore(first: Cadence["catchUp"], second: Cadence["catchUp"]): boolean {
  return CATCHING_UP.indexOf(first ?? "none") >= CATCHING_UP.indexOf(second ?? "none");
}
