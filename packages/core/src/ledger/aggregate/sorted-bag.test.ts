import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedBag } from "./sorted-bag.ts";

describe("sortedBag", () => {
  it("holds what a list that is sorted each time would hold", () => {
    const step = fc.tuple(fc.constantFrom("add", "remove", "look"), fc.nat(9));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const bag = sortedBag<number>((a, b) => a - b);
        const plain: number[] = [];
        for (const [what, value] of steps) {
          if (what === "add") {
            bag.add(value);
            plain.push(value);
          } else if (what === "remove" && plain.includes(value)) {
            bag.remove(value);
            plain.splice(plain.indexOf(value), 1);
          } else expect(bag.sorted()).toEqual([...plain].sort((a, b) => a - b));
        }
        expect(bag.sorted()).toEqual([...plain].sort((a, b) => a - b));
      }),
    );
  });
});
