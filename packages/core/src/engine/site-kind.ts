import { cadenceAt } from "../requirement/cadence/at-site.ts";
import type { OnlyIf } from "../requirement/only-if.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { bandFor } from "../requirement/site-band.ts";

/** Whether a requirement asks anything of a kind of site; of one that is not known, that cannot be ruled out. */
export function asksAt(kind: string | undefined, requirement: Requirement | undefined): boolean {
  if (kind === undefined || requirement === undefined) return true;
  if (requirement.onlyIf && !bandFor(requirement.onlyIf, kind)) return false;
  return requirement.shape !== "cadence" || cadenceAt(requirement, kind) !== undefined;
}

/** A requirement as it asks of a kind of site that it concerns: what it says of other kinds is nothing to that one. */
export function atKind(kind: string | undefined, requirement: Requirement): Requirement {
  if (kind === undefined) return requirement;
  const own = requirement.shape === "cadence" ? (cadenceAt(requirement, kind) ?? requirement) : requirement;
  if (own.onlyIf === undefined) return own;
  const { onlyIf, ...rest } = own;
  const others = conditionAt(onlyIf, kind);
  return Object.keys(others).length === 0 ? rest : { ...rest, onlyIf: others };
}

function conditionAt({ site: _site, ...condition }: OnlyIf, kind: string): OnlyIf {
  const { atLeast, atMost } = bandFor(condition, kind) ?? condition;
  return {
    ...condition,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
}
