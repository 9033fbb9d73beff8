import type { Metric } from "../../ledger/metric.ts";
import type { Register } from "../../ledger/register.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { RegisterOf } from "./define-register.ts";
import { conditionOf } from "./from.ts";
import { plain } from "./plain.ts";
import type { WhereOf } from "./where-of.ts";

/** A register, or its id. */
export type RegisterInput = string | Register;

/** The id of a register. */
export function registerId(register: RegisterInput): string {
  return typeof register === "string" ? register : register.id;
}

/**
 * A register's level at the end of the period.
 *
 * @example
 * levelOf("canteen/stock"); //=> { level: "canteen/stock" }
 */
export function levelOf(register: RegisterInput): Metric {
  return plain<Metric>({ level: registerId(register) });
}

/**
 * A register's level × days over the period: person-days, bed-days.
 *
 * @example
 * levelTimeOf("dorm/beds"); //=> { levelTime: "dorm/beds" }
 */
export function levelTimeOf(register: RegisterInput): Metric {
  return plain<Metric>({ levelTime: registerId(register) });
}

/**
 * How many keys of a register stand above 0 at the end of the period.
 *
 * @example
 * keysOf("site/people", { post: { equals: "cook" } }); //=> { keys: "site/people", where: { post: { equals: "cook" } } }
 */
export function keysOf<Refers extends EntryKind>(
  register: string | RegisterOf<Refers>,
  where?: WhereOf<NoInfer<Refers>>,
): Metric {
  return plain<Metric>({ keys: registerId(register), where: conditionOf(where) });
}
