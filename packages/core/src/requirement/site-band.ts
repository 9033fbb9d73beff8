import { atSite } from "./by-site.ts";
import type { OnlyIf } from "./only-if.ts";
import { areFor } from "./sites.ts";

/** The bounds of a condition's metric, as far as there are any. */
export interface Band {
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
}

/** The band for a kind of site; undefined where the condition is not for that kind: it names others, or a table of its leaves the kind out. */
export function bandFor({ site, atLeast, atMost }: OnlyIf, kind: string): Band | undefined {
  if (site && !areFor(site, kind)) return undefined;
  const band = {
    atLeast: atLeast === undefined ? undefined : atSite(atLeast, kind),
    atMost: atMost === undefined ? undefined : atSite(atMost, kind),
  };
  const isLeftOut =
    (atLeast !== undefined && band.atLeast === undefined) || (atMost !== undefined && band.atMost === undefined);
  return isLeftOut ? undefined : band;
}
