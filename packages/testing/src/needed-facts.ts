import { builtInKinds, type Column, type EntryKind, type Pack, type Rule } from "@houqin/core";
import { type SourceRead, sourcesOf, wherePaths } from "./requirement-sources.ts";

/** A column that a rule reads; `duty` where an entry without it must not be taken for nothing to do. */
export interface Fact {
  readonly kind: EntryKind;
  readonly path: string;
  readonly role: boolean;
  readonly duty: boolean;
}

/** Slots of the envelope that can be left out and are then missing; the others always have a value. */
const REMOVABLE = ["@area", "@covers", "@subject"];

/** Names a fact as exemptions do. */
export function factName({ kind, path }: Fact): string {
  return `${kind.id} ${path}`;
}

/** Lists each fact that a rule needs, once, through registers, metrics and references. */
export function neededFacts(rule: Rule, options: unknown, packs: readonly Pack[]): readonly Fact[] {
  const kinds = new Map(
    [...builtInKinds, ...packs.flatMap((pack) => pack.kinds)].map((kind) => [kind.id, kind] as const),
  );
  const { judge } = rule;
  const sources: readonly SourceRead[] =
    "check" in judge
      ? Object.values(judge.check.reads).map((of) => ({ of, paths: [], duty: false }))
      : sourcesOf(judge.requirement(options), packs);
  const facts = sources.flatMap(({ of, paths, duty }) =>
    [...wherePaths(of.where), ...(of.key ?? []), ...paths].flatMap((path) => factsOf(kinds, of.kind, path, duty)),
  );
  const byName = new Map<string, Fact>();
  for (const fact of facts) {
    const known = byName.get(factName(fact));
    // A column that one source makes a duty and another a burden is neither: its absence may well be a pass.
    byName.set(factName(fact), known ? { ...known, duty: known.duty && fact.duty } : fact);
  }
  return [...byName.values()];
}

/** The column of a path, and where the path takes a step through a reference, the column it leads to as well. */
function factsOf(kinds: ReadonlyMap<string, EntryKind>, id: string, path: string, duty: boolean): readonly Fact[] {
  const kind = kinds.get(id);
  if (!kind) return [];
  // Without its subject a row of the site file would be of nothing at all.
  if (path === "@subject" && id.startsWith("site/")) return [];
  const own = kind.columns.find((column) => column.path === path);
  if (own) return [{ kind, path, role: own.role === true, duty }];
  if (REMOVABLE.includes(path)) return [{ kind, path, role: false, duty }];
  const step = stepOf(kind, path);
  if (!step) return [];
  return [...factsOf(kinds, id, step.from, duty), ...factsOf(kinds, step.kind, step.rest, false)];
}

function stepOf(kind: EntryKind, path: string): { from: string; kind: string; rest: string } | undefined {
  if (path.startsWith("@area.")) return { from: "@area", kind: "site/area", rest: path.slice("@area.".length) };
  const column = kind.columns.find(
    (each): each is Column & { ref: string } => each.ref !== undefined && path.startsWith(`${each.path}.`),
  );
  return column && { from: column.path, kind: column.ref, rest: path.slice(column.path.length + 1) };
}
