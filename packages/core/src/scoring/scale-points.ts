import { compare, type Fraction, minus, over, times, toFraction } from "../ledger/decimal.ts";
import { ONE, ZERO } from "../ledger/fractions.ts";
import type { Reward, Scale } from "../rule/scorecard.ts";
import { greater, lesser } from "./exact.ts";

/** The points that a value brings, and those that it could have brought. */
export function scalePoints(scale: Scale, value: Fraction): Fraction {
  if ("steps" in scale) return toFraction(stepAt(scale.steps, value)?.points ?? 0);
  if ("perUnit" in scale) {
    const most = toFraction(scale.most);
    return greater(minus(ZERO, most), lesser(most, times(value, toFraction(scale.perUnit))));
  }
  const { zeroAt, fullAt } = scale.linear;
  const from = toFraction(zeroAt);
  // A scale of no length is a threshold.
  const share = over(minus(value, from), minus(toFraction(fullAt), from)) ?? (compare(value, from) >= 0 ? ONE : ZERO);
  return times(toFraction(scale.outOf), greater(ZERO, lesser(ONE, share)));
}

/** The points to be got on a scale; a penalty or reward has none. */
export function scaleOutOf(scale: Scale): Fraction {
  return "perUnit" in scale ? ZERO : toFraction(scale.outOf);
}

/** The lowest and the highest that a scale can bring. */
export function scaleRange(scale: Scale): readonly [Fraction, Fraction] {
  if (!("perUnit" in scale)) return [ZERO, toFraction(scale.outOf)];
  const most = toFraction(scale.most);
  return scale.perUnit < 0 ? [minus(ZERO, most), ZERO] : [ZERO, most];
}

/** What a score brings, by its percent. */
export function rewardOf(reward: Reward, percent: Fraction): Fraction {
  if ("steps" in reward) return toFraction(stepAt(reward.steps, percent)?.amount ?? 0);
  const { from, above, below } = reward.perPercent;
  const distance = minus(percent, toFraction(from));
  return compare(distance, ZERO) >= 0
    ? times(distance, toFraction(above))
    : minus(ZERO, times(minus(ZERO, distance), toFraction(below)));
}

function stepAt<Step extends { readonly from: number }>(steps: readonly Step[], value: Fraction): Step | undefined {
  return [...steps].sort((a, b) => b.from - a.from).find(({ from }) => compare(toFraction(from), value) <= 0);
}
