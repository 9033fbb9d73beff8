import { lostLinks } from "../ledger/accepted.ts";
import type { Store } from "../ledger/store.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import type { Refusal } from "../model/refusal.ts";

/** Everything a store could not use: what was refused on the way in, and corrections and retractions that lead nowhere. */
export function refusalsOf(target: Store): Refusal[] {
  // Of copies that differ none has a kind to fit, whichever came first.
  const told = target.refused.filter(
    ({ code, entry = "" }) => (code !== "kindChanged" && code !== "badRetraction") || !target.conflicts.has(entry),
  );
  return [...told, ...lostLinks(target).values()];
}

/** The same in an order that does not depend on how the entries came. */
export function refusalsInOrder(target: Store): Refusal[] {
  const texts = refusalsOf(target).map((refusal) => [canonicalJson(refusal), refusal] as const);
  return texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, refusal]) => refusal);
}
