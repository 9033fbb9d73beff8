import type { Need } from "../model/verdict.ts";

/** Needs once each, in an order that does not depend on how the entries came. */
export function needsInOrder(needs: readonly Need[]): Need[] {
  const byText = new Map(needs.map((need) => [JSON.stringify(need), need]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need);
}
