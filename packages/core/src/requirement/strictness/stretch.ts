/**
 * A length of time as far as it is certain: `amount` in a unit of its own, and between how many civil days and how many hours it lasts,
 * whenever it begins. Hours themselves are no number of days.
 */
export interface Stretch {
  readonly unit: string;
  readonly amount: number;
  readonly days?: Range;
  readonly hours: Range;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The first length is never longer than the second, whenever both begin. */
export function noLonger(first: Stretch, second: Stretch): boolean {
  if (first.unit === second.unit) return first.amount <= second.amount;
  const [own, other] = first.days && second.days ? [first.days, second.days] : [first.hours, second.hours];
  return own.most <= other.least;
}

/** A length that ends with a civil day: on the clock it may last nearly a day more. */
export function civilStretch(unit: string, amount: number, days: Range): Stretch {
  return { unit, amount, days, hours: { least: days.least * 24, most: (days.most + 1) * 24 } };
}
