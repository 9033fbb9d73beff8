/** An item with its place. */
export interface Ranked<T> {
  readonly item: T;
  readonly rank: number;
  /** Whether others share the place. */
  readonly tied: boolean;
}

/** How places are given. */
export interface RankOptions {
  /** `competition`: after two first places comes the third (1, 1, 3); `dense`: comes the second (1, 1, 2). */
  readonly ties?: "competition" | "dense";
  /** False for risk points and the like; default true. */
  readonly higherIsBetter?: boolean;
}

/**
 * Ranks items by a figure, the best first; equal figures share a place and keep their order. Items without a figure are not ranked.
 *
 * @example
 * const scores = [{ area: "A", percent: 92 }, { area: "B", percent: 95 }, { area: "C", percent: 92 }, { area: "D", percent: 80 }];
 * const places = (ties: "competition" | "dense") =>
 *   rank(scores, ({ percent }) => percent, { ties }).map(({ item, rank }) => `${rank} ${item.area}`);
 * places("competition"); //=> ["1 B", "2 A", "2 C", "4 D"]
 * places("dense"); //=> ["1 B", "2 A", "2 C", "3 D"]
 */
export function rank<T>(
  items: readonly T[],
  figure: (item: T) => number | undefined,
  { ties = "competition", higherIsBetter = true }: RankOptions = {},
): readonly Ranked<T>[] {
  const sign = higherIsBetter ? -1 : 1;
  const known = items
    .flatMap((item) => {
      const value = figure(item);
      return value === undefined || Number.isNaN(value) ? [] : [{ item, value }];
    })
    .sort((a, b) => (a.value - b.value) * sign);
  let place = 0;
  return Object.freeze(
    known.map(({ item, value }, index) => {
      const same = (other: number) => known[other]?.value === value;
      if (!same(index - 1)) place = ties === "dense" ? place + 1 : index + 1;
      return Object.freeze({ item, rank: place, tied: same(index - 1) || same(index + 1) });
    }),
  );
}
