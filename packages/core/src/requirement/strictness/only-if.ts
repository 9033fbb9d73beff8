import { atSite, sitesOf } from "../by-site.ts";
import type { OnlyIf } from "../only-if.ts";
import { holdAll } from "../sites.ts";
import { alike } from "./alike.ts";
import { noHigher, noLower } from "./number.ts";

/** The first applies wherever the second does. */
export function appliesMore(first: OnlyIf | undefined, second: OnlyIf | undefined): boolean {
  return moreSites(first?.site, second?.site) && moreOften(first, second);
}

function moreSites(first: OnlyIf["site"], second: OnlyIf["site"]): boolean {
  return first === undefined || (second !== undefined && holdAll(first, second));
}

function moreOften(first: OnlyIf | undefined, second: OnlyIf | undefined): boolean {
  if (first?.metric === undefined) return true;
  return (
    second?.metric !== undefined &&
    alike(first.metric, second.metric) &&
    alike(first.period, second.period) &&
    sitesOf([first.atLeast, first.atMost, second.atLeast, second.atMost]).every(
      (site) => noLower(least(second, site), least(first, site)) && noHigher(most(second, site), most(first, site)),
    )
  );
}

/** A kind of site that a table leaves out is not asked at all. */
function least({ atLeast }: OnlyIf, site: string): number | undefined {
  return atLeast === undefined ? undefined : (atSite(atLeast, site) ?? Number.POSITIVE_INFINITY);
}

function most({ atMost }: OnlyIf, site: string): number | undefined {
  return atMost === undefined ? undefined : (atSite(atMost, site) ?? Number.NEGATIVE_INFINITY);
}
