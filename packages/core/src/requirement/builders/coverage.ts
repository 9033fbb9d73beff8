import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Level } from "../level/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import type { RegisterOf } from "./define-register.ts";
import { plain } from "./plain.ts";
import type { BoundOf } from "./value-of.ts";
import { type WhenInput, whenOf } from "./when-of.ts";

/**
 * Every key of a set is covered 全覆盖: each area has an owner, each shift its guards, each item its reserve. Keys that the register does
 * not know stand at 0 and fail. `atLeast` defaults to 1.
 *
 * @example
 * coverage(certificates, { each: everyOne(["north-gate"]), atLeast: 2 });
 * //=> { shape: "level", register: "canteen/certificates", each: { values: ["north-gate"] }, when: "always", atLeast: 2 }
 */
export function coverage<Refers extends EntryKind>(
  register: RegisterOf<Refers>,
  terms: {
    readonly each: Each;
    readonly atLeast?: BoundOf<NoInfer<Refers>>;
    readonly when?: WhenInput;
    readonly warnDays?: number;
    readonly onlyIf?: OnlyIf;
  },
): Level {
  const { each, atLeast = 1, when, warnDays, onlyIf } = terms;
  return plain<Level>({ shape: "level", register: register.id, each, when: whenOf(when), atLeast, warnDays, onlyIf });
}
