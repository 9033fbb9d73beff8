import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction } from "../decimal.ts";
import { addQuotient, addWhole, exactSum, totalOf } from "./exact-sum.ts";

const whole = fc.integer({ min: -9e15, max: 9e15 });
const divisor = fc.integer({ min: -1e6, max: 1e6 }).filter((value) => value !== 0);

describe("exactSum", () => {
  it("comes to what whole numbers without limit come to", () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 200 }), (values) => {
        const sum = exactSum();
        for (const value of values) addWhole(sum, value, 1);
        const expected = values.reduce((all, value) => all + BigInt(value), 0n);
        expect(totalOf([sum], 1)).toEqual({ n: expected, d: 1_000_000n });
      }),
    );
  });

  it("adds quotients exactly, in whatever order and over whatever cells they come", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), divisor), { minLength: 1, maxLength: 12 }), (terms) => {
        const [there, back, first, second] = [exactSum(), exactSum(), exactSum(), exactSum()];
        terms.forEach(([top, bottom], index) => {
          addQuotient(there, top, bottom, 1);
          addQuotient(index % 2 === 0 ? first : second, top, bottom, 1);
        });
        for (const [top, bottom] of [...terms].reverse()) addQuotient(back, top, bottom, 1);
        const obvious = terms.reduce(
          (sum, [top, bottom]) => ({ n: sum.n * BigInt(bottom) + BigInt(top) * sum.d, d: sum.d * BigInt(bottom) }),
          { n: 0n, d: 1n },
        );
        const expected = fraction(obvious.n, obvious.d);
        for (const total of [totalOf([there], 1), totalOf([back], 1), totalOf([first, second], 1)]) {
          expect(expected && compare(total, expected)).toBe(0);
        }
      }),
    );
  });

  it("is back where it was when a term is taken out again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, divisor)), fc.tuple(whole, divisor), (terms, [top, bottom]) => {
        const sum = exactSum();
        for (const [each, by] of terms) {
          addWhole(sum, each, 1);
          addQuotient(sum, each, by, 1);
        }
        const before = totalOf([sum], 60);
        addWhole(sum, top, 1);
        addQuotient(sum, top, bottom, 1);
        addWhole(sum, top, -1);
        addQuotient(sum, top, bottom, -1);
        expect(compare(totalOf([sum], 60), before)).toBe(0);
      }),
    );
  });
});
