import type { EntryKind } from "../../model/entry-kind.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Procedure } from "../procedure/schema.ts";
import { type Of, sourceOf } from "./from.ts";
import type { PathOf } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";
import type { ValueOf } from "./value-of.ts";

type Required = Procedure["bands"][number]["require"][number];

/**
 * Entries that a band asks for: at least `atLeast` of them (default 1), or so many different values of `distinct`.
 *
 * @example
 * required(from(approval, { key: ["event"] }), { atLeast: 3, distinct: "by" });
 * //=> { of: { kind: "general/approval", key: ["event"] }, atLeast: 3, distinct: "by" }
 */
export function required<Kind extends EntryKind>(
  of: Of<Kind>,
  terms: { readonly atLeast?: number; readonly distinct?: PathOf<NoInfer<Kind>> } = {},
): Required {
  return plain<Required>({ of: sourceOf(of), ...terms });
}

/**
 * A size decides the procedure 分级程序: the highest band that the value reaches says which joined entries must exist by then.
 * `rolling` judges the sum over so many days, so that splitting is seen; with `withinDays` they may follow until the end of that day.
 *
 * @example
 * procedure(foodSample, "grams", { bands: [{ from: 500, require: [required(patrol)] }] });
 * //=> { shape: "procedure", of: { kind: "canteen/food-sample" }, value: "grams", bands: [{ from: 500, require: [{ of: { kind: "canteen/patrol" } }] }] }
 */
export function procedure<Kind extends EntryKind>(
  of: Of<Kind>,
  value: ValueOf<NoInfer<Kind>>,
  terms: {
    readonly bands: readonly { readonly from: number; readonly require: readonly Required[] }[];
    readonly rolling?: { readonly by: readonly PathOf<NoInfer<Kind>>[]; readonly days: number };
    readonly withinDays?: number;
    readonly onlyIf?: OnlyIf;
  },
): Procedure & OfRow<Kind> {
  return plain<Procedure>({ shape: "procedure", of: sourceOf(of), value, ...terms });
}
