/** How a level stands to its bounds at a minute. */
export const Side = {
  within: 0,
  low: 1,
  high: 2,
  /** The level, a bound, or whether the key belongs at all, is not known. */
  unknown: 3,
  /** The class of the key stands in no row of the bound's table. */
  notApplicable: 4,
  /** The key is none of those to look at. */
  out: 5,
} as const;
export type Side = (typeof Side)[keyof typeof Side];
