/**
 * A length of time as far as it is certain: in a unit of its own it is `amount`; on the clock it lasts at least `least` and at most
 * `most` hours, whenever it begins.
 */
export interface Stretch {
  readonly unit: string;
  readonly amount: number;
  readonly least: number;
  readonly most: number;
}

/** The first length is never longer than the second, whenever both begin. */
export function noLonger(first: Stretch, second: Stretch): boolean {
  return first.unit === second.unit ? first.amount <= second.amount : first.most <= second.least;
}
