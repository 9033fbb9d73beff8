import type { Confidence, Interval } from "./confidence.ts";
import { newcombe, type Proportion } from "./wilson.ts";

/** How one share stands to an earlier one: `unclear` when the difference may as well be chance, `unknown` when one has no answers. */
export interface ShareComparison {
  readonly verdict: "better" | "worse" | "unclear" | "unknown";
  /** The difference and the interval in which it lies. */
  readonly difference?: number;
  readonly interval?: Interval;
}

/**
 * Says whether a share is better than an earlier one: only when the whole interval of the difference lies above 0.
 *
 * @example
 * compareShares({ out: 90, of: 100 }, { out: 85, of: 100 }).verdict; //=> "unclear"
 * compareShares({ out: 900, of: 1000 }, { out: 850, of: 1000 }).verdict; //=> "better"
 */
export function compareShares(now: Proportion, before: Proportion, confidence: Confidence = 0.95): ShareComparison {
  const interval = newcombe(now, before, confidence);
  if (!interval) return Object.freeze({ verdict: "unknown" });
  const difference = Math.round((now.out / now.of - before.out / before.of) * 1e6) / 1e6;
  const verdict = interval.low > 0 ? "better" : interval.high < 0 ? "worse" : "unclear";
  return Object.freeze({ verdict, difference, interval });
}
