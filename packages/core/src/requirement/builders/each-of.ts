import type { Each } from "../../ledger/each.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { RegisterOf } from "./define-register.ts";
import { conditionOf } from "./from.ts";
import { registerId } from "./level-of.ts";
import { plain } from "./plain.ts";
import type { WhereOf } from "./where-of.ts";

/**
 * Every key of a register whose level is above 0, or only those whose referred row meets a condition.
 *
 * @example
 * everyKey(siteAreas, { kind: { equals: "kitchen" } }); //=> { register: "site/areas", where: { kind: { equals: "kitchen" } } }
 */
export function everyKey<Refers extends EntryKind>(
  register: string | RegisterOf<Refers>,
  where?: WhereOf<NoInfer<Refers>>,
): Each {
  return plain<Each>({ register: registerId(register), where: conditionOf(where) });
}

/**
 * Every one of these values.
 *
 * @example
 * everyOne(["north-gate", "south-gate"]); //=> { values: ["north-gate", "south-gate"] }
 */
export function everyOne(values: readonly string[]): Each {
  return plain<Each>({ values });
}

/**
 * Every pair of two sets: area × level, resident × risk.
 *
 * @example
 * everyPair(everyOne(["a"]), everyOne(["1", "2"])); //=> { product: [{ values: ["a"] }, { values: ["1", "2"] }] }
 */
export function everyPair(first: Each, second: Each): Each {
  return plain<Each>({ product: [first, second] });
}
