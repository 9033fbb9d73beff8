import * as z from "zod";
import { type Phrase, phrase } from "../model/phrase.ts";
import { CivilDay } from "../time/every.ts";

function filled(expected: Phrase) {
  return z
    .string()
    .trim()
    .refine((text) => text !== "", { params: { expected } });
}

const shared = {
  reason: filled(phrase("reason")),
  approvedBy: filled(phrase("approver")),
  /** First and last day on which it holds. */
  from: CivilDay,
  until: CivilDay,
};

/**
 * A waiver 豁免: one finding by its fingerprint, or a rule, for one key or for all, with reason, approver and expiry. It never hides a
 * crash.
 */
export const Waiver = z.union([
  z.strictObject({ fingerprint: z.string().min(1), ...shared }),
  z.strictObject({ rule: z.string().min(1), key: z.array(z.string()).optional(), ...shared }),
]);
export type Waiver = z.infer<typeof Waiver>;

/** What a waiver is held against: a failing unit, as a finding or a unit list shows it. */
export interface Waivable {
  readonly fingerprint: string;
  readonly rule: string;
  readonly key: readonly string[];
}

/**
 * Says whether a waiver names a unit, whatever the day. A named instance is a rule of its own: the waiver of its rule leaves it alone.
 *
 * @example
 * const waiver = { rule: "canteen/patrol", key: ["kitchen"], reason: "rebuilding", approvedBy: "head", from: "2026-01-01", until: "2026-02-01" };
 * names(waiver, { fingerprint: "canteen/patrol@2026-01-05@kitchen", rule: "canteen/patrol", key: ["kitchen"] }); //=> true
 */
export function names(waiver: Waiver, unit: Waivable): boolean {
  if ("fingerprint" in waiver) return waiver.fingerprint === unit.fingerprint;
  if (waiver.rule !== unit.rule) return false;
  return (
    waiver.key === undefined ||
    (waiver.key.length === unit.key.length && waiver.key.every((part, index) => part === unit.key[index]))
  );
}
