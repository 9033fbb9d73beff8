import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../time/civil.ts";
import { nearestPairs } from "./nearest-pairs.ts";
import { replanned, type Timed } from "./replan.ts";

const occasions = fc
  .uniqueArray(
    fc.record({ rule: fc.constantFrom("a", "b"), key: fc.constantFrom("", "k1", "k2"), day: fc.nat({ max: 40 }) }),
    {
      selector: ({ rule, key, day }) => `${rule}|${key}|${day}`,
      maxLength: 30,
    },
  )
  .map((all) =>
    all.map(({ rule, key, day }): Timed => {
      const slot = formatDay(20000 + day);
      return { rule, key: [key], slot, opens: `${slot}T00:00`, due: `${slot}T18:00` };
    }),
  );

const text = (each: { rule: string; key: readonly string[] }, slot: string | undefined) =>
  [each.rule, ...each.key, slot].join("|");
const texts = (all: readonly Timed[]) => all.map((each) => text(each, each.slot)).sort();

test("what changed, laid over the one list, gives the other, and nothing that stayed is told", () => {
  fc.assert(
    fc.property(occasions, occasions, (before, after) => {
      const { moved, appeared, vanished, unchanged } = replanned(before, after, []);
      const gone = [...moved, ...vanished].map((each) => text(each, each.before?.slot));
      const come = [...moved, ...appeared].map((each) => text(each, each.after?.slot));
      const laid = [...texts(before).filter((each) => !gone.includes(each)), ...come].sort();
      expect(laid).toEqual(texts(after));
      expect(gone.filter((each) => texts(after).includes(each))).toEqual([]);
      expect(come.filter((each) => texts(before).includes(each))).toEqual([]);
      expect(unchanged).toBe(before.length - gone.length);
    }),
  );
});

test("there are as few changes as there can be: one for each that goes or comes, whichever are more, of every rule and key", () => {
  fc.assert(
    fc.property(occasions, occasions, (before, after) => {
      const { moved, appeared, vanished } = replanned(before, after, []);
      const groups = new Set([...before, ...after].map((each) => text(each, "")));
      const least = [...groups].reduce((sum, group) => {
        const of = (all: readonly Timed[], others: readonly Timed[]) =>
          all.filter((each) => text(each, "") === group && !texts(others).includes(text(each, each.slot))).length;
        return sum + Math.max(of(before, after), of(after, before));
      }, 0);
      expect(moved.length + appeared.length + vanished.length).toBe(least);
    }),
  );
});

test("the same list has no changes", () => {
  fc.assert(
    fc.property(occasions, (list) => {
      expect(replanned(list, [...list].reverse(), ["2024-10-01"])).toEqual({
        moved: [],
        appeared: [],
        vanished: [],
        unchanged: list.length,
      });
    }),
  );
});

test("partners lie as near as they can, in order of time", () => {
  const day = (n: number) => formatDay(20000 + n);
  const numbers = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 5 });
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const pairs = nearestPairs(some, others, day);
      const both = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
      expect(both).toHaveLength(Math.min(some.length, others.length));
      expect(pairs.flatMap(([a]) => a ?? []).sort((a, b) => a - b)).toEqual([...some].sort((a, b) => a - b));
      expect(pairs.flatMap(([, b]) => b ?? []).sort((a, b) => a - b)).toEqual([...others].sort((a, b) => a - b));
      const cost = both.reduce((sum, [a = 0, b = 0]) => sum + Math.abs(a - b), 0);
      expect(cost).toBe(cheapest(some, others));
    }),
  );
});

/** The least sum of distances over all ways to give each of the fewer a partner. */
function cheapest(some: readonly number[], others: readonly number[]): number {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  const [first, ...rest] = few;
  if (first === undefined) return 0;
  return Math.min(
    ...many.map(
      (each, at) =>
        Math.abs(first - each) +
        cheapest(
          rest,
          many.filter((_, place) => place !== at),
        ),
    ),
  );
}
