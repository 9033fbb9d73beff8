import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenGroups } from "./anonymity.ts";
import { compareShares } from "./compare-shares.ts";
import { netPromoter, satisfaction } from "./net-promoter.ts";
import { surveyResult } from "./survey-result.ts";
import { newcombe, wilson } from "./wilson.ts";

const close = (interval: { low: number; high: number } | undefined, low: number, high: number) => {
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
};

describe("intervals", () => {
  it("are Wilson's, as Newcombe's first table of 1998 lists them", () => {
    close(wilson({ out: 81, of: 263 }), 0.2553, 0.3662);
    close(wilson({ out: 15, of: 148 }), 0.0624, 0.1605);
    close(wilson({ out: 0, of: 20 }), 0, 0.1611);
    close(wilson({ out: 1, of: 29 }), 0.0061, 0.1718);
  });

  it("of a difference are Newcombe's method 10, as his second table lists them", () => {
    close(newcombe({ out: 56, of: 70 }, { out: 48, of: 80 }), 0.0524, 0.3339);
    close(newcombe({ out: 9, of: 10 }, { out: 3, of: 10 }), 0.1705, 0.809);
    close(newcombe({ out: 10, of: 10 }, { out: 0, of: 10 }), 0.6075, 1);
  });

  it("hold the share, stay within 0 and 1, and narrow with more answers and less confidence", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const out = Math.round(of * share);
        const [low, high] = [wilson({ out, of })?.low ?? -1, wilson({ out, of })?.high ?? 2];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(out / of + 1e-6);
        expect(high).toBeGreaterThanOrEqual(out / of - 1e-6);
        const [more, sure] = [wilson({ out: out * 4, of: of * 4 }), wilson({ out, of }, 0.99)];
        expect((more?.high ?? 2) - (more?.low ?? 0)).toBeLessThan(high - low + 2e-6);
        expect((sure?.high ?? 0) - (sure?.low ?? 2)).toBeGreaterThan(high - low - 2e-6);
      }),
    );
  });

  it("call a share better only where the interval says so, and the two ways round are mirror images", () => {
    expect(compareShares({ out: 90, of: 100 }, { out: 85, of: 100 })).toMatchObject({
      verdict: "unclear",
      difference: 0.05,
    });
    expect(compareShares({ out: 900, of: 1000 }, { out: 850, of: 1000 }).verdict).toBe("better");
    expect(compareShares({ out: 850, of: 1000 }, { out: 900, of: 1000 }).verdict).toBe("worse");
    expect(compareShares({ out: 0, of: 0 }, { out: 9, of: 10 }).verdict).toBe("unknown");
  });
});

describe("anonymity", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });

  it("lets no hidden group be worked out from the total", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 10 }), (answered, floor) => {
        const groups = answered.map((count, index) => ({ group: `g${index}`, answered: count }));
        const hidden = hiddenGroups(groups, floor);
        const inside = groups.filter(({ group }) => hidden.has(group));
        const outside = groups.filter(({ group }) => !hidden.has(group));
        for (const { answered: count } of outside) expect(count === 0 || count >= floor).toBe(true);
        if (hidden.size === 0) return;
        const together = inside.reduce((sum, each) => sum + each.answered, 0);
        const everyoneHidden = outside.every((each) => each.answered === 0);
        // What the total less the groups shown gives is of two groups and enough people, unless nothing at all is shown.
        if (!everyoneHidden) expect(hidden.size >= 2 && together >= floor).toBe(true);
      }),
    );
  });

  it("hides the total too where all who answered are too few", () => {
    const result = surveyResult([{ group: "night shift", answered: 3, satisfied: 3 }]);
    expect([result.hidden, result.satisfied, result.interval, result.answered]).toEqual([
      true,
      undefined,
      undefined,
      3,
    ]);
  });

  it("hides the total too where one group hidden is all there is", () => {
    const result = surveyResult([
      { group: "a", answered: 4, satisfied: 1 },
      { group: "b", answered: 0, satisfied: 0 },
    ]);
    expect(result.hidden).toBe(true);
  });
});

describe("a survey", () => {
  it("has a floor below which nobody is shown, and no floor that would show single people", () => {
    const groups = [
      { group: "cooks", answered: 1, satisfied: 0 },
      { group: "pupils", answered: 40, satisfied: 38 },
    ];
    expect(surveyResult(groups, { floor: 2 }).hidden).toBe(false);
    expect(surveyResult(groups, { floor: 2 }).groups.every(({ hidden }) => hidden)).toBe(true);
    for (const floor of [1, 0, -3, 2.5, Number.NaN]) {
      expect(() => surveyResult(groups, { floor })).toThrow("floor: found");
    }
  });

  it("tells those asked from those who answered", () => {
    const result = surveyResult([
      { group: "pupils", asked: 600, answered: 300, satisfied: 285 },
      { group: "parents", asked: 400, answered: 100, satisfied: 60 },
    ]);
    expect(result.response).toEqual({ of: 1000, out: 400, value: 0.4 });
    expect(result.satisfied).toEqual({ of: 400, out: 345, value: 0.8625 });
    expect(result.groups[1]?.satisfied?.value).toBe(0.6);
  });

  it("does not know its response where one group does not say how many were asked", () => {
    const result = surveyResult([
      { group: "a", asked: 10, answered: 9, satisfied: 9 },
      { group: "b", answered: 9, satisfied: 9 },
    ]);
    expect(result.response).toBeUndefined();
  });

  it("refuses counts that cannot be, all at once", () => {
    expect(() =>
      surveyResult([
        { group: "a", asked: 5, answered: 6, satisfied: 7 },
        { group: "a", answered: 1.5, satisfied: 0 },
      ]),
    ).toThrow(/groups\.0\.satisfied[\s\S]*groups\.0\.answered[\s\S]*groups\.1\.answered[\s\S]*groups\.1\.group/);
  });

  it("counts net promoters and contentment, and refuses other answers", () => {
    expect(netPromoter([10, 10, 0, 7])).toMatchObject({ score: 25, promoters: 2, passives: 1, detractors: 1 });
    expect(netPromoter([])).toEqual({ answered: 0, promoters: 0, passives: 0, detractors: 0 });
    expect(netPromoter([9, 9]).interval).toEqual({ low: 100, high: 100 });
    expect(satisfaction([5, 5, 1])).toMatchObject({ percent: 66.666667, mean: 3.666667 });
    expect(() => netPromoter([11])).toThrow(RangeError);
    expect(() => satisfaction([3, 0])).toThrow("Answer 1 is 0");
  });
});
