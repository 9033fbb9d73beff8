import type { Duration, Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Text } from "../../text/text.ts";
import { type Of, sourceOf } from "./from.ts";
import type { MomentPath } from "./path-of.ts";
import { plain } from "./plain.ts";
import type { ValueOf } from "./value-of.ts";

/** A register 在册, with the kind that its key refers to for the compiler. */
export interface RegisterOf<Refers extends EntryKind> extends Register {
  readonly "~refers"?: Refers;
}

type Plus = Register["plus"][number];
type Minus = NonNullable<Register["minus"]>[number];

/** When a span begins or ends: a path to a day or instant, or a length of time after the entry's `at`. */
type Moment<Kind extends EntryKind> = MomentPath<Kind> | Duration;

/**
 * Entries that raise a register's level, by `amount` (default 1), from `from` (default their `at`) until `until` (default for ever).
 *
 * @example
 * raises(siteAsset, { amount: "quantity", until: "until" });
 * //=> { of: { kind: "site/asset" }, amount: "quantity", until: "until" }
 */
export function raises<Kind extends EntryKind>(
  of: Of<Kind>,
  by: {
    readonly amount?: ValueOf<NoInfer<Kind>>;
    readonly from?: Moment<NoInfer<Kind>>;
    readonly until?: Moment<NoInfer<Kind>>;
  } = {},
): Plus {
  return plain<Plus>({ of: sourceOf(of), ...by });
}

/**
 * Entries that lower a register's level, by `amount` (default 1), from their `at` on.
 *
 * @example
 * lowers(foodSample, { amount: "grams" }); //=> { of: { kind: "canteen/food-sample" }, amount: "grams" }
 */
export function lowers<Kind extends EntryKind>(
  of: Of<Kind>,
  by: { readonly amount?: ValueOf<NoInfer<Kind>> } = {},
): Minus {
  return plain<Minus>({ of: sourceOf(of), ...by });
}

/**
 * Entries that end their key's oldest open span: checked out, returned, condemned.
 *
 * @example
 * ends(from(foodSample, { key: ["dish"] })); //=> { of: { kind: "canteen/food-sample", key: ["dish"] }, ends: true }
 */
export function ends(of: Of<EntryKind>): Minus {
  return plain<Minus>({ of: sourceOf(of), ends: true });
}

/**
 * Entries that end every open span of their key, and do nothing where none is open: discharged, assessed anew, dissolved.
 *
 * @example
 * endsAll(foodSample); //=> { of: { kind: "canteen/food-sample" }, ends: "all" }
 */
export function endsAll(of: Of<EntryKind>): Minus {
  return plain<Minus>({ of: sourceOf(of), ends: "all" });
}

/**
 * Defines a register: a level per key over time, folded from entries. `refers` is the kind whose rows describe the first element of
 * the key; `title` is what people call it. The id is `pack/name`.
 *
 * @example
 * const areas = defineRegister({
 *   id: "site/areas",
 *   key: ["area"],
 *   refers: siteArea,
 *   plus: [raises(from(siteArea, { key: ["@subject"] }), { until: "until" })],
 * });
 * areas.plus; //=> [{ of: { kind: "site/area", key: ["@subject"] }, until: "until" }]
 */
export function defineRegister<Refers extends EntryKind = EntryKind>(definition: {
  readonly id: `${string}/${string}`;
  readonly title?: Text;
  readonly key: readonly string[];
  readonly unit?: string;
  readonly refers?: Refers;
  readonly plus: readonly Plus[];
  readonly minus?: readonly Minus[];
}): RegisterOf<Refers> {
  return plain<Register>({ ...definition, refers: definition.refers?.id });
}
