import type { EntryKind } from "../../model/entry-kind.ts";
import type { Limit } from "../limit/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import { type Of, sourceOf } from "./from.ts";
import type { TextPath, ValueAt } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";
import type { BoundOf, ValueOf } from "./value-of.ts";

/**
 * A number of each entry stays within bounds 限值; bounds themselves are allowed.
 *
 * @example
 * limit(foodSample, "grams", { atLeast: 125 });
 * //=> { shape: "limit", of: { kind: "canteen/food-sample" }, value: "grams", atLeast: 125 }
 */
export function limit<Kind extends EntryKind>(
  of: Of<Kind>,
  value: ValueOf<NoInfer<Kind>>,
  terms: {
    readonly atLeast?: BoundOf<NoInfer<Kind>>;
    readonly atMost?: BoundOf<NoInfer<Kind>>;
    readonly onlyIf?: OnlyIf;
  },
): Limit & OfRow<Kind> {
  return plain<Limit>({ shape: "limit", of: sourceOf(of), value, ...terms });
}

/**
 * A text of each entry is one of those allowed.
 *
 * @example
 * choice(foodSample, "meal", ["lunch", "dinner"]);
 * //=> { shape: "limit", of: { kind: "canteen/food-sample" }, value: "meal", oneOf: ["lunch", "dinner"] }
 */
export function choice<Kind extends EntryKind, const Path extends TextPath<Kind>>(
  of: Of<Kind>,
  path: Path,
  oneOf: readonly (ValueAt<NoInfer<Kind>, Path> & string)[],
  terms: { readonly onlyIf?: OnlyIf } = {},
): Limit & OfRow<Kind> {
  return plain<Limit>({ shape: "limit", of: sourceOf(of), value: path, oneOf, ...terms });
}
