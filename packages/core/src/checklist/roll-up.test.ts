import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "../model/mark.ts";
import { draw } from "./draw.ts";
import { rollUp } from "./roll-up.ts";

const title = { zh: "寝室", en: "room" };
const rule = { list: "rooms", title, take: 3 } as const;
const face = { item: "tidy", path: ["rooms"], outOf: 10 } as const;
const met: Mark = { ...face, outcome: "met", points: 10 };
const missed: Mark = { ...face, outcome: "missed", points: 5, faults: 2, deduction: 5 };
const none: Mark = { ...face, outcome: "notApplicable" };
const open: Mark = { ...face, outcome: "open" };

describe("samples rolled up", () => {
  it("are the mean of those that apply, their sum, or the worst", () => {
    expect(rollUp([met, missed, none, met], rule)).toMatchObject({
      outcome: "missed",
      outOf: 10,
      points: 8.333333,
      faults: 2,
    });
    expect(rollUp([met, missed, none, met], { ...rule, rollUp: "sum" })).toMatchObject({
      outOf: 30,
      points: 25,
      deduction: 5,
    });
    expect(rollUp([met, missed, none, met], { ...rule, rollUp: "worst" })).toMatchObject({ outOf: 10, points: 5 });
  });

  it("are met when the share that the rule asks is, exactly", () => {
    expect(rollUp([met, met, missed], { ...rule, passShare: 0.666667 }).outcome).toBe("missed");
    expect(rollUp([met, met, missed], { ...rule, passShare: 0.66 }).outcome).toBe("met");
    expect(rollUp([met, met, met, met, missed], { ...rule, passShare: 0.8 }).outcome).toBe("met");
  });

  it("stay open while one is, and do not apply where none does", () => {
    expect(rollUp([met, open], rule)).toEqual({ ...face, outcome: "open" });
    expect(rollUp([none, none], { ...rule, rollUp: "sum" })).toEqual({ ...face, outcome: "notApplicable", outOf: 20 });
  });

  it("leave what does not apply out, wherever it stands", () => {
    const mark = fc.constantFrom(met, missed);
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.constantFrom("mean", "sum", "worst"),
        (marks, place, way) => {
          const [first = met, ...rest] = marks;
          const [head = none, ...tail] = marks.toSpliced(place, 0, none);
          expect(rollUp([head, ...tail], { ...rule, rollUp: way })).toEqual(
            rollUp([first, ...rest], { ...rule, rollUp: way }),
          );
        },
      ),
    );
  });
});

describe("a draw", () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 30 });

  it("takes as many as the rule asks, in the order of the list, the same for the same seed", () => {
    fc.assert(
      fc.property(
        list,
        fc.string(),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(undefined, 0.1, 0.5, 1),
        (members, seed, take, share) => {
          const drawn = draw(members, { seed, take, share });
          expect(drawn).toHaveLength(
            Math.min(members.length, Math.max(take, Math.ceil((share ?? 0) * members.length))),
          );
          expect(members.filter((member) => drawn.includes(member))).toEqual(drawn);
          const back = draw(members.toReversed(), { seed, take, share });
          expect([...back].sort()).toEqual([...drawn].sort());
        },
      ),
    );
  });

  it("gives everybody the same chance", () => {
    const members = Array.from({ length: 10 }, (_, index) => `r${index}`);
    const times = new Map(members.map((member) => [member, 0]));
    for (let seed = 0; seed < 2000; seed++)
      for (const member of draw(members, { seed: String(seed), take: 3 }))
        times.set(member, (times.get(member) ?? 0) + 1);
    // 600 each are expected; a tenth off is five standard deviations and more.
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(110);
  });
});
