import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Level } from "../level/schema.ts";
import type { Limit } from "../limit/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import type { RegisterOf } from "./define-register.ts";
import { conditionOf, type Of, sourceOf } from "./from.ts";
import { plain } from "./plain.ts";
import type { OfRow } from "./row-names.ts";
import { type WhenInput, whenOf } from "./when-of.ts";
import type { WhereOf } from "./where-of.ts";

/**
 * An act is forbidden 禁止行为: an entry of that description is itself the breach. Without a condition every entry of the source is.
 *
 * @example
 * prohibition(foodSample, { dish: { equals: "raw fish" } });
 * //=> { shape: "limit", of: { kind: "canteen/food-sample" }, forbidden: { dish: { equals: "raw fish" } } }
 */
export function prohibition<Kind extends EntryKind>(
  of: Of<Kind>,
  forbidden: WhereOf<NoInfer<Kind>> = {},
  terms: { readonly onlyIf?: OnlyIf } = {},
): Limit & OfRow<Kind> {
  return plain<Limit>({ shape: "limit", of: sourceOf(of), forbidden: conditionOf(forbidden), ...terms });
}

/**
 * A state is forbidden 禁止状态: the register must stay at 0 for every key, always or when `when` says.
 *
 * @example
 * prohibitionOfState("canteen/expired-stock"); //=> { shape: "level", register: "canteen/expired-stock", when: "always", atMost: 0 }
 */
export function prohibitionOfState<Refers extends EntryKind>(
  register: string | RegisterOf<Refers>,
  terms: { readonly each?: Each; readonly when?: WhenInput; readonly onlyIf?: OnlyIf } = {},
): Level {
  return plain<Level>({
    shape: "level",
    register: typeof register === "string" ? register : register.id,
    each: terms.each,
    when: whenOf(terms.when),
    atMost: 0,
    onlyIf: terms.onlyIf,
  });
}
