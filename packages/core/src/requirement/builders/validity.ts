import type { Each } from "../../ledger/each.ts";
import type { Register } from "../../ledger/register.ts";
import type { Level } from "../level/schema.ts";
import type { OnlyIf } from "../only-if.ts";
import { plain } from "./plain.ts";
import { type WhenInput, whenOf } from "./when-of.ts";

/**
 * Something valid is in force 有效期: a certificate, a contract, a licence, always for every key of `each`, or whenever an entry
 * relies on it. `warnDays` before the end a passing verdict carries a warning.
 *
 * @example
 * validity(certificates, { when: { entries: from(shift, { key: ["by"] }) }, warnDays: 30 });
 * //=> { shape: "level", register: "canteen/certificates", when: { entries: { kind: "general/shift", key: ["by"] } }, atLeast: 1, warnDays: 30 }
 */
export function validity(
  register: Register,
  terms: { readonly when?: WhenInput; readonly each?: Each; readonly warnDays?: number; readonly onlyIf?: OnlyIf } = {},
): Level {
  const { when, each, warnDays, onlyIf } = terms;
  return plain<Level>({
    shape: "level",
    register: register.id,
    each,
    when: whenOf(when),
    atLeast: 1,
    warnDays,
    onlyIf,
  });
}
