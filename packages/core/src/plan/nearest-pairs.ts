import { parseDay } from "../time/civil.ts";

type Pair<T> = readonly [T | undefined, T | undefined];

/**
 * Pairs the items of two lists in order of time so that as many as can be have a partner and the partners lie as near as they can; the rest
 * stand alone. `timeOf` gives a day or moment as text.
 *
 * @example
 * nearestPairs(["2026-10-01"], ["2026-10-08", "2026-12-01"], (day) => day); //=> [["2026-10-01", "2026-10-08"], [undefined, "2026-12-01"]]
 */
export function nearestPairs<T>(some: readonly T[], others: readonly T[], timeOf: (item: T) => string): Pair<T>[] {
  const [left, right] = [inOrder(some, timeOf), inOrder(others, timeOf)];
  const isShort = left.length <= right.length;
  const [few, many] = isShort ? [left, right] : [right, left];
  const choice = chosen(
    few.map((item) => dayOf(timeOf(item))),
    many.map((item) => dayOf(timeOf(item))),
  );
  return many.map((item, index): Pair<T> => {
    const partner = choice.get(index);
    const other = partner === undefined ? undefined : few[partner];
    return isShort ? [other, item] : [item, other];
  });
}

/** Which of the fewer goes with each of the many: the order is kept, and the sum of the distances is least. */
function chosen(few: readonly number[], many: readonly number[]): ReadonlyMap<number, number> {
  // cost[i][j]: the least for the first i of the few among the first j of the many.
  const cost = Array.from({ length: few.length + 1 }, (_, i) =>
    Array.from({ length: many.length + 1 }, () => (i === 0 ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const apart = (i: number, j: number) => Math.abs((few[i] ?? 0) - (many[j] ?? 0));
  for (let i = 1; i <= few.length; i += 1) {
    for (let j = i; j <= many.length; j += 1) {
      const row = cost[i] as number[];
      row[j] = Math.min(at(i, j - 1), at(i - 1, j - 1) + apart(i - 1, j - 1));
    }
  }
  const choice = new Map<number, number>();
  let [i, j] = [few.length, many.length];
  while (i > 0 && j > 0) {
    if (at(i, j) === at(i, j - 1)) j -= 1;
    else {
      choice.set(j - 1, i - 1);
      [i, j] = [i - 1, j - 1];
    }
  }
  return choice;
}

function inOrder<T>(items: readonly T[], timeOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

function dayOf(time: string): number {
  return parseDay(time.slice(0, 10)) ?? 0;
}
