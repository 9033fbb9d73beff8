import type { Evaluation, Finding, Severity } from "@houqin/core";

/** Says whether a finding tells of something wrong, rather than of something missing or waived. */
export function isWrong({ verdict }: Finding): boolean {
  return verdict !== "unknown" && verdict !== "waived";
}

/** How many findings of a severity tell of something wrong. */
export function countOf({ findings }: Pick<Evaluation, "findings">, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && isWrong(finding)).length;
}

/** Puts things under their names, in the order of their first appearance. */
export function groupBy<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}
