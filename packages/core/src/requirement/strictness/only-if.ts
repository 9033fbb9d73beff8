import type { OnlyIf } from "../only-if.ts";
import { alike } from "./alike.ts";
import { noHigher, noLower } from "./number.ts";

/** The first applies wherever the second does. */
export function appliesMore(first: OnlyIf | undefined, second: OnlyIf | undefined): boolean {
  return moreSites(first?.site, second?.site) && moreOften(first, second);
}

function moreSites(first: OnlyIf["site"], second: OnlyIf["site"]): boolean {
  return first === undefined || (second?.every((kind) => first.includes(kind)) ?? false);
}

function moreOften(first: OnlyIf | undefined, second: OnlyIf | undefined): boolean {
  if (first?.metric === undefined) return true;
  return (
    second?.metric !== undefined &&
    alike(first.metric, second.metric) &&
    alike(first.period, second.period) &&
    noLower(second.atLeast, first.atLeast) &&
    noHigher(second.atMost, first.atMost)
  );
}
