/**
 * Puts a list in another order, the same for the same seed.
 *
 * @example
 * shuffled([1, 2, 3, 4], 1).toSorted(); //=> [1, 2, 3, 4]
 */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = numbers(seed);
  return list
    .map((member) => ({ member, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);
}

/** Mulberry32: numbers from 0 to 1 that look random, and never differ. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
