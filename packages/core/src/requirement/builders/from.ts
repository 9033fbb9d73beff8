import type { Source } from "../../ledger/source.ts";
import type { Where } from "../../ledger/where.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { PathOf } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { WhereOf } from "./where-of.ts";

/** Some entries of a kind: a source in JSON, and the kind for the compiler. */
export interface From<Kind extends EntryKind> {
  readonly kind: Kind;
  readonly source: Source;
}

/** A kind (all of its entries), or `from(kind, …)`. */
export type Of<Kind extends EntryKind> = Kind | From<Kind>;

/**
 * Picks entries of a kind by a condition, and says which of its own paths make the requirement's key.
 *
 * @example
 * from(siteArea, { where: { kind: { equals: "kitchen" } }, key: ["@subject"] }).source;
 * //=> { kind: "site/area", where: { kind: { equals: "kitchen" } }, key: ["@subject"] }
 */
export function from<Kind extends EntryKind>(
  kind: Kind,
  pick: { readonly where?: WhereOf<Kind>; readonly key?: readonly PathOf<Kind>[] },
): From<Kind> {
  return Object.freeze({ kind, source: plain<Source>({ kind: kind.id, ...jsonOf(pick) }) });
}

/** A typed condition in JSON. */
export function conditionOf<Kind extends EntryKind>(where: WhereOf<Kind> | undefined): Where | undefined {
  return where === undefined ? undefined : plain<Source>({ kind: "", ...jsonOf({ where }) }).where;
}

/** The source in JSON of a kind or of some of its entries. */
export function sourceOf(of: Of<EntryKind>): Source {
  return "source" in of ? of.source : { kind: of.id };
}

// A generic condition cannot be related to its JSON by the compiler; `WhereOf` admits nothing that `Where` refuses.
function jsonOf(pick: object): Pick<Source, "where" | "key"> {
  return pick;
}
