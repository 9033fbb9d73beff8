import { type Confidence, type Interval, quantile, sixDecimals } from "./confidence.ts";

/** So many of so many. */
export interface Proportion {
  readonly out: number;
  readonly of: number;
}

/**
 * The interval in which the true share lies, by Wilson's score (Wilson 1927): unlike the textbook one it stays within 0 and 1, and
 * says something even when all or none are satisfied. Undefined where nobody answered.
 *
 * @example
 * wilson({ out: 81, of: 263 }); //=> { low: 0.255289, high: 0.36621 }
 * wilson({ out: 20, of: 20 }); //=> { low: 0.838875, high: 1 }
 * wilson({ out: 0, of: 0 }); //=> undefined
 */
export function wilson(share: Proportion, confidence: Confidence = 0.95): Interval | undefined {
  const found = score(share, confidence);
  return found && Object.freeze({ low: sixDecimals(found.low), high: sixDecimals(found.high) });
}

/**
 * The interval in which the difference of two true shares lies, from the two Wilson intervals (Newcombe 1998, method 10). Undefined where
 * one of the groups gave no answer.
 *
 * @example
 * newcombe({ out: 56, of: 70 }, { out: 48, of: 80 }); //=> { low: 0.052431, high: 0.333873 }
 */
export function newcombe(first: Proportion, second: Proportion, confidence: Confidence = 0.95): Interval | undefined {
  const [a, b] = [score(first, confidence), score(second, confidence)];
  if (!a || !b) return undefined;
  const difference = a.share - b.share;
  return Object.freeze({
    low: sixDecimals(difference - Math.sqrt((a.share - a.low) ** 2 + (b.high - b.share) ** 2)),
    high: sixDecimals(difference + Math.sqrt((a.high - a.share) ** 2 + (b.share - b.low) ** 2)),
  });
}

function score({ out, of }: Proportion, confidence: Confidence): (Interval & { readonly share: number }) | undefined {
  if (of <= 0) return undefined;
  const z = quantile(confidence);
  const share = out / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  // Rounding may leave an end a hair outside.
  return { share, low: out === 0 ? 0 : (middle - half) / whole, high: out === of ? 1 : (middle + half) / whole };
}
