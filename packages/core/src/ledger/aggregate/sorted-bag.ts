import { firstWhere } from "../first-where.ts";
/** Values in order, equal ones as often as they came. */
export interface SortedBag<T> {
  readonly add: (value: T) => void;
  readonly remove: (value: T) => void;
  readonly sorted: () => readonly T[];
}

/** So many new values are put in place one by one; more are sorted in together. */
const FEW = 8;

/** A bag that sorts only when it is looked into. `compare` says 0 only of values that may stand for each other. */
export function sortedBag<T>(compare: (a: T, b: T) => number): SortedBag<T> {
  let values: T[] = [];
  let fresh: T[] = [];
  /** The first place whose value is not less than this one. */
  const placeOf = (value: T) => firstWhere(values, (other) => compare(other, value) >= 0);
  const settle = () => {
    if (fresh.length === 0) return;
    if (fresh.length <= FEW) for (const value of fresh) values.splice(placeOf(value), 0, value);
    else values = [...values, ...fresh].sort(compare);
    fresh = [];
  };
  return {
    add: (value) => void fresh.push(value),
    remove(value) {
      settle();
      values.splice(placeOf(value), 1);
    },
    sorted() {
      settle();
      return values;
    },
  };
}
