import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Level } from "../level/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import type { RegisterOf } from "./define-register.ts";
import { plain } from "./plain.ts";
import type { BoundOf } from "./value-of.ts";
import { type WhenInput, whenOf } from "./when-of.ts";

/**
 * A register stays under what there is room for, and not below what must be held 容量: beds in a room, people in a hall, stock on a
 * shelf. A bound may be a field of the row that the register's key refers to.
 *
 * @example
 * capacity(certificates, { atMost: 8 });
 * //=> { shape: "level", register: "canteen/certificates", when: "always", atMost: 8 }
 */
export function capacity<Refers extends EntryKind>(
  register: RegisterOf<Refers>,
  terms: {
    readonly atMost?: BoundOf<NoInfer<Refers>>;
    readonly atLeast?: BoundOf<NoInfer<Refers>>;
    readonly each?: Each;
    readonly when?: WhenInput;
    readonly warnDays?: number;
    readonly onlyIf?: OnlyIf;
  },
): Level {
  const { atLeast, atMost, each, when, warnDays, onlyIf } = terms;
  return plain<Level>({
    shape: "level",
    register: register.id,
    each,
    when: whenOf(when),
    atLeast,
    atMost,
    warnDays,
    onlyIf,
  });
}
