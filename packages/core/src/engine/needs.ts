import type { Evaluation } from "../model/evaluation.ts";
import type { Finding } from "../model/finding.ts";
import { frozen } from "../model/frozen.ts";
import { type Need, needName } from "../model/verdict.ts";

/** One thing that is missing, with what hangs on it. */
export interface Missing {
  readonly what: Need["what"];
  /** The kind, register or pack that it is about; of a `path` the kind. */
  readonly of: string;
  readonly path?: string;
  /** How many verdicts it would settle by itself, and on how many it has a bearing. */
  readonly settles: number;
  readonly concerns: number;
  /** Rules that wait for it. */
  readonly rules: readonly string[];
  /** Entries or keys where it is missing, each once. */
  readonly where: readonly string[];
}

/** What is missing to know, first what settles most: verdicts that wait for it alone, then those that wait for it among others. */
export function needsOf({ findings }: Pick<Evaluation, "findings">): readonly Missing[] {
  const found = new Map<string, { need: Need; settled: Set<string>; concerned: Set<Finding>; where: Set<string> }>();
  for (const finding of findings) {
    if (finding.verdict !== "unknown") continue;
    const own = new Map((finding.needs ?? []).map((need) => [nameOf(need), need]));
    for (const need of finding.needs ?? []) {
      const name = nameOf(need);
      const known = found.get(name) ?? { need, settled: new Set(), concerned: new Set(), where: new Set() };
      found.set(name, known);
      known.concerned.add(finding);
      if (own.size === 1) known.settled.add(finding.fingerprint);
      const where = placeOf(need);
      if (where !== undefined) known.where.add(where);
    }
  }
  const all = [...found].map(([name, { need, settled, concerned, where }]) => ({
    name,
    missing: {
      what: need.what,
      of: subjectOf(need),
      ...(need.what === "path" ? { path: need.path } : {}),
      settles: settled.size,
      concerns: concerned.size,
      rules: [...new Set([...concerned].map(({ rule }) => rule))].sort(),
      where: [...where].sort(),
    },
  }));
  all.sort(
    (a, b) =>
      b.missing.settles - a.missing.settles || b.missing.concerns - a.missing.concerns || (a.name < b.name ? -1 : 1),
  );
  return frozen(all.map(({ missing }) => missing));
}

/** Needs of one name are met by the same act: keeping a kind, filling in a field, entering an opening level. */
function nameOf(need: Need): string {
  return need.what === "path" ? `path ${need.kind} ${need.path}` : `${need.what} ${subjectOf(need)}`;
}

function subjectOf(need: Need): string {
  return need.what === "path" ? need.kind : needName(need);
}

function placeOf(need: Need): string | undefined {
  if (need.what === "path") return need.entry;
  return "key" in need ? need.key?.join(" ") : undefined;
}
