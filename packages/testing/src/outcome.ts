import type { Judged } from "@houqin/core";

/** What a case comes to as a whole. `nothing`: no unit was judged, or none was decided. */
export type Outcome = "pass" | "fail" | "unknown" | "error" | "nothing";

/**
 * Sums up the units of a rule: an error over a failure over an unknown over a pass.
 *
 * @example
 * outcomeOf([{ id: "a", rule: "r", verdict: "pass", evidence: [] }, { id: "b", rule: "r", verdict: "pending", evidence: [] }]); //=> "pass"
 */
export function outcomeOf(units: readonly Judged[]): Outcome {
  return (
    (["error", "fail", "unknown", "pass"] as const).find((each) => units.some(({ verdict }) => verdict === each)) ??
    "nothing"
  );
}
