/** The first lower bound is no lower; without one there is none. */
export function noLower(first: number | undefined, second: number | undefined): boolean {
  return (first ?? Number.NEGATIVE_INFINITY) >= (second ?? Number.NEGATIVE_INFINITY);
}

/** The first upper bound is no higher; without one there is none. */
export function noHigher(first: number | undefined, second: number | undefined): boolean {
  return (first ?? Number.POSITIVE_INFINITY) <= (second ?? Number.POSITIVE_INFINITY);
}
