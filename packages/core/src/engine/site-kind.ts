import type { Requirement } from "../requirement/requirement.ts";

/** Whether a requirement asks anything of a kind of site; of one that is not known, that cannot be ruled out. */
export function asksAt(kind: string | undefined, requirement: Requirement | undefined): boolean {
  const kinds = requirement?.onlyIf?.site;
  return kinds === undefined || kind === undefined || kinds.includes(kind);
}

/** A requirement as it asks of a kind of site that it concerns: which other kinds it concerns is nothing to that one. */
export function atKind(kind: string | undefined, requirement: Requirement): Requirement {
  if (kind === undefined || requirement.onlyIf?.site === undefined) return requirement;
  const { onlyIf, ...rest } = requirement;
  const { site: _site, ...others } = onlyIf;
  return Object.keys(others).length === 0 ? rest : { ...rest, onlyIf: others };
}
