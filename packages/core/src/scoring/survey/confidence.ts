/** How sure an interval is: of a hundred made so, so many hold the true share. */
export type Confidence = 0.9 | 0.95 | 0.99;

/** Two-sided quantiles of the normal distribution. */
const QUANTILES: Readonly<Record<Confidence, number>> = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};

/** How many standard deviations an interval of this confidence reaches to either side. */
export function quantile(confidence: Confidence): number {
  return QUANTILES[confidence];
}

/** A range of values; both ends are included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Rounds to six decimals, so that results are the same on every machine. */
export function sixDecimals(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}
