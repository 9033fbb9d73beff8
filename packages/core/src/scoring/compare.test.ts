import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreResult } from "../model/score-result.ts";
import { compareScores } from "./compare-scores.ts";
import { rank } from "./rank.ts";

const coverage = { known: 8, open: 0, notApplicable: 1, waived: 0 };
const result = (key: string, month: string, percent: number, more: Partial<ScoreResult> = {}): ScoreResult => ({
  ...{ scorecard: "dorm", key: [key], period: month, from: `${month}-01`, to: `${month}-28`, state: "closed" },
  score: {
    ...{ earned: percent, outOf: 100, percent, exact: { earned: String(percent), outOf: "100" }, coverage, parts: [] },
    derivation: { id: "total", what: "part", points: percent, exact: String(percent), terms: [] },
  },
  ...more,
});

describe("ranks", () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), { maxLength: 12 });

  it("count those that are better: all of them, or the different figures among them", () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (list, higherIsBetter) => {
        const items = list.map((value, index) => ({ value, index }));
        const known = items.flatMap(({ value }) => (value === undefined ? [] : [value]));
        const better = (value: number) => known.filter((other) => (higherIsBetter ? other > value : other < value));
        const by = (ties: "competition" | "dense") => rank(items, ({ value }) => value, { ties, higherIsBetter });
        expect(by("competition")).toHaveLength(known.length);
        for (const { item, rank: place, tied } of by("competition")) {
          expect(place).toBe(better(item.value ?? 0).length + 1);
          expect(tied).toBe(known.filter((other) => other === item.value).length > 1);
        }
        for (const { item, rank: place } of by("dense")) expect(place).toBe(new Set(better(item.value ?? 0)).size + 1);
      }),
    );
  });
});

describe("a comparison", () => {
  it("sets each area beside its period before, with the coverage of both", () => {
    const scores = [
      result("west", "2026-02", 70, { rank: 2 }),
      result("east", "2026-01", 80, { rank: 1 }),
      result("west", "2026-01", 75, { rank: 2 }),
      result("east", "2026-02", 88.5, { rank: 1 }),
      { ...result("east", "2026-02", 1), scorecard: "other" },
    ];
    const [, , west, east] = compareScores(scores, "dorm");
    expect(west).toEqual({
      ...{ key: ["west"], period: "2026-02", percent: 70, coverage, rank: 2, change: -5 },
      before: { period: "2026-01", percent: 75, coverage, rank: 2 },
    });
    expect(east?.change).toBe(8.5);
  });

  it("gives no change where either is not settled", () => {
    const open = result("east", "2026-02", 60);
    const loose = { ...open, score: { ...open.score, best: { earned: 90, outOf: 100, percent: 90 } } };
    expect(compareScores([result("east", "2026-01", 80), loose], "dorm")[1]).not.toHaveProperty("change");
    const running = result("east", "2026-02", 60, { state: "open" });
    expect(compareScores([result("east", "2026-01", 80), running], "dorm")[1]).not.toHaveProperty("change");
  });
});
