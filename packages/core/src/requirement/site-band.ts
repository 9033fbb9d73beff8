import type { OnlyIf } from "./only-if.ts";
import { boundAt } from "./site-bound.ts";

/** The bounds of a condition's metric, as far as there are any. */
export interface Band {
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
}

/** The band for a kind of site; undefined where the condition is not for that kind: it names others, or a table of its leaves the kind out. */
export function bandFor({ site, atLeast, atMost }: OnlyIf, kind: string): Band | undefined {
  if (site && !site.includes(kind)) return undefined;
  const band = {
    atLeast: atLeast === undefined ? undefined : boundAt(atLeast, kind),
    atMost: atMost === undefined ? undefined : boundAt(atMost, kind),
  };
  const isLeftOut =
    (atLeast !== undefined && band.atLeast === undefined) || (atMost !== undefined && band.atMost === undefined);
  return isLeftOut ? undefined : band;
}
