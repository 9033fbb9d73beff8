import type { EntryKind } from "../../model/entry-kind.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Presence } from "../presence/schema.ts";
import { conditionOf, type Of, sourceOf } from "./from.ts";
import type { PathOf } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";
import type { WhereOf } from "./where-of.ts";

/** A part that an entry must carry: a path, how many elements of a list, and under which condition. */
export type PartOf<Kind extends EntryKind> =
  | PathOf<Kind>
  | { readonly path: PathOf<Kind>; readonly atLeast?: number; readonly when?: WhereOf<Kind> };

/**
 * Each entry carries its parts 要件齐全: vouchers, photos, signatures, so many quotes. An absent part fails.
 *
 * @example
 * presence(foodSample, ["by", { path: "photos", atLeast: 2 }]);
 * //=> { shape: "presence", of: { kind: "canteen/food-sample" }, parts: [{ path: "by" }, { path: "photos", atLeast: 2 }] }
 */
export function presence<Kind extends EntryKind>(
  of: Of<Kind>,
  parts: readonly PartOf<NoInfer<Kind>>[],
  terms: { readonly onlyIf?: OnlyIf } = {},
): Presence & OfRow<Kind> {
  return plain<Presence>({ shape: "presence", of: sourceOf(of), parts: parts.map(partOf), ...terms });
}

function partOf<Kind extends EntryKind>(part: PartOf<Kind>): Presence["parts"][number] {
  return typeof part === "object" ? { ...part, when: conditionOf(part.when) } : { path: part };
}
