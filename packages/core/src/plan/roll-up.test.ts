import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, type Fraction, fraction, fromExact, plus, times, toExact } from "../ledger/decimal.ts";
import { ONE, ZERO } from "../ledger/fractions.ts";
import type { RollUp } from "../model/roll-up.ts";
import type { Attainment } from "./attainment.ts";
import type { Goal } from "./goal.ts";
import { rollUp } from "./roll-up.ts";

const UNKNOWN: Attainment = { attained: ZERO, coverage: ZERO };

function read(text: string): Fraction {
  const found = fromExact(text);
  if (!found) throw new Error(`${text} is no exact number`);
  return found;
}

function sum(terms: readonly Fraction[]): string {
  return toExact(terms.reduce(plus, ZERO));
}

/** Goals as a forest: each may be part of an earlier one; some are shared. */
const forest = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat(), { nil: undefined }),
      weight: fc.integer({ min: 1, max: 900 }).map((cents) => cents / 100),
      owner: fc.constantFrom(undefined, "canteen", "dorm", "guard"),
      shares: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { nil: undefined }),
      done: fc.option(fc.tuple(fc.nat({ max: 7 }), fc.constant(7)), { nil: undefined, freq: 3 }),
      applies: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    goals: rows.map(({ parent, weight, owner, shares }, index): Goal => {
      const whole = parent === undefined || index === 0 ? undefined : `g${parent % index}`;
      return {
        id: `g${index}`,
        text: "目标",
        weight,
        ...(whole === undefined ? {} : { parent: whole }),
        ...(owner === undefined ? {} : { owner }),
        ...(shares
          ? {
              shares: [
                { owner: "canteen", share: shares[0] },
                { owner: "stores", share: shares[1] },
              ],
            }
          : {}),
      };
    }),
    standing: new Map(
      rows.map(({ done, applies }, index): [string, Attainment | undefined] => [
        `g${index}`,
        applies || index % 3 > 0
          ? done
            ? { attained: fraction(done[0], done[1]) ?? ZERO, coverage: ONE }
            : UNKNOWN
          : undefined,
      ]),
    ),
  }));

function every(node: RollUp, check: (node: RollUp, parts: readonly RollUp[]) => void): void {
  if (!node.parts) return;
  check(node, node.parts);
  for (const part of node.parts) every(part, check);
}

test("every whole adds up exactly from its parts", () => {
  fc.assert(
    fc.property(forest, ({ goals, standing }) => {
      const { rollUp: top } = rollUp(goals, ({ id }) => standing.get(id));
      if (!top) return;
      every(top, (node, parts) => {
        const weights = parts.map(({ weight }) => read(weight)).reduce(plus, ZERO);
        for (const figure of ["attained", "coverage"] as const) {
          const terms = parts.map((part) => times(read(part.weight), read(part[figure])));
          expect(toExact(times(read(node[figure]), weights))).toBe(sum(terms));
        }
      });
    }),
  );
});

test("what owners answer for adds up to the whole plan, shared goals included", () => {
  fc.assert(
    fc.property(forest, ({ goals, standing }) => {
      const { rollUp: top, owners } = rollUp(goals, ({ id }) => standing.get(id));
      if (!top) return;
      expect(sum(owners.map(({ weight }) => read(weight)))).toBe("1");
      for (const figure of ["attained", "coverage"] as const) {
        expect(sum(owners.map((owner) => times(read(owner.weight), read(owner[figure]))))).toBe(top[figure]);
      }
    }),
  );
});

test("a goal that is no longer known never raises what is attained, nor what is known", () => {
  fc.assert(
    fc.property(forest, fc.nat(), ({ goals, standing }, pick) => {
      const lost = `g${pick % goals.length}`;
      const before = rollUp(goals, ({ id }) => standing.get(id)).rollUp;
      const after = rollUp(goals, ({ id }) => (id === lost && standing.get(id) ? UNKNOWN : standing.get(id))).rollUp;
      expect(after === undefined).toBe(before === undefined);
      if (!before || !after) return;
      expect(compare(read(after.attained), read(before.attained))).toBeLessThanOrEqual(0);
      expect(compare(read(after.coverage), read(before.coverage))).toBeLessThanOrEqual(0);
    }),
  );
});

test("weights count, not numbers of goals, and what does not apply is left out", () => {
  const goals: Goal[] = [
    { id: "safe", text: "安全", weight: 3 },
    { id: "fire", text: "不发生火灾", parent: "safe", weight: 2 },
    { id: "food", text: "不发生食物中毒", parent: "safe", weight: 1 },
    { id: "saving", text: "节水", weight: 1 },
    { id: "pool", text: "泳池", weight: 5 },
  ];
  const of = (id: string): Attainment | undefined =>
    id === "pool" ? undefined : { attained: id === "fire" ? ONE : ZERO, coverage: id === "food" ? ZERO : ONE };
  const { rollUp: top } = rollUp(goals, ({ id }) => of(id));
  expect(top).toEqual({
    weight: "1",
    attained: "1/2",
    coverage: "3/4",
    leftOut: ["pool"],
    parts: [
      {
        goal: "safe",
        weight: "3",
        attained: "2/3",
        coverage: "2/3",
        parts: [
          { goal: "fire", weight: "2", attained: "1", coverage: "1" },
          { goal: "food", weight: "1", attained: "0", coverage: "0" },
        ],
      },
      { goal: "saving", weight: "1", attained: "0", coverage: "1" },
    ],
  });
});
