import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Mark } from "../model/mark.ts";
import { ScoringScheme } from "../model/scoring-scheme.ts";
import { scoreMarks } from "./score-marks.ts";

type Face = Partial<Omit<Mark, "item">>;
const name = (id: string) => ({ zh: `等级${id}`, en: `grade ${id}` });

/** Marks by item; a section is named before a slash. */
function marks(given: Readonly<Record<string, Mark["outcome"] | Face>>): Mark[] {
  return Object.entries(given).map(([id, face]) => {
    const [section, item] = id.includes("/") ? id.split("/") : [undefined, id];
    const rest: Face = typeof face === "string" ? { outcome: face } : face;
    return { item: item ?? id, path: section === undefined ? [] : [section], outcome: "met", ...rest };
  });
}

/** So many items alike. */
function many(count: number, prefix: string, face: Face): Mark[] {
  return Array.from({ length: count }, (_, n) => ({ item: `${prefix}${n + 1}`, path: [], outcome: "met", ...face }));
}

describe("a heading whose items do not all apply, and the mean of the headings that do", () => {
  // The national table of 2012: headings of 10 points, items of 1 to 3; ≥ 9.0 excellent, ≥ 7.5 good, ≥ 6.0 fair; two star items missed: no grade.
  const scheme = ScoringScheme.parse({
    score: {
      eachSection: { items: "worth", adjust: [{ scaleTo: 10 }] },
      combine: "mean",
      adjust: [{ round: 1 }],
    },
    vetoes: [{ id: "stars", when: { classes: ["star"], atLeast: 2 }, to: "noGrade" }],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "excellent", title: name("A"), from: 9 },
        { id: "good", title: name("B"), from: 7.5 },
        { id: "fair", title: name("C"), from: 6 },
      ],
    },
  });
  const filled = {
    "staff/a": { outOf: 3 },
    "staff/b": { outOf: 1, outcome: "missed" },
    "rooms/c": { outOf: 2, class: "star" },
    "rooms/d": { outOf: 2, outcome: "missed", class: "star" },
    "rooms/e": { outOf: 1 },
    "transport/f": { outOf: 3, outcome: "notApplicable" },
  } as const;

  it("leaves out what does not apply and rounds once, at the end", () => {
    // 7.5 and 6.0; transport does not apply: 13.5 ÷ 2 = 6.75, shown as 6.8.
    const score = scoreMarks(scheme, marks(filled));
    expect(score.earned).toBe(6.8);
    expect(score.exact.earned).toBe("34/5");
    expect(score.grade).toBe("fair");
    expect(score.parts.map(({ id, earned, outOf }) => [id, earned, outOf])).toEqual([
      ["staff", 7.5, 10],
      ["rooms", 6, 10],
      ["transport", 0, 0],
    ]);
    expect(score.coverage).toEqual({ known: 5, open: 0, notApplicable: 1, waived: 0 });
  });

  it("gives no grade when a second star item is missed", () => {
    const score = scoreMarks(scheme, marks({ ...filled, "rooms/c": { outOf: 2, outcome: "missed", class: "star" } }));
    expect([score.grade, score.veto]).toEqual([undefined, "stars"]);
  });
});

describe("the yearly grade: mean of 12 months, withheld after an event", () => {
  const scheme = ScoringScheme.parse({
    score: { past: { months: 12, take: "mean" }, outOf: 10, adjust: [{ round: 1 }] },
    withhold: [
      { event: "licence", months: 3 },
      { event: "accident", months: 6 },
    ],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "A", title: name("A"), from: 9 },
        { id: "B", title: name("B"), from: 7.5 },
        { id: "C", title: name("C"), from: 6 },
      ],
    },
  });
  const past = [
    { on: "2025-06-10", points: 4, outOf: 10 },
    { on: "2025-09-12", points: 9.2, outOf: 10 },
    { on: "2026-01-20", points: 8.9, outOf: 10 },
    { on: "2026-06-10", points: 9.1, outOf: 10 },
  ];

  it("counts the dynamic grades of the last 12 months only", () => {
    const score = scoreMarks(scheme, [], { on: "2026-06-10", past, events: [] });
    // (9.2 + 8.9 + 9.1) ÷ 3 = 9.0666…
    expect([score.earned, score.grade, score.coverage.known]).toEqual([9.1, "A", 3]);
  });

  it("withholds the grade for six months after an accident, to the day", () => {
    const events = [{ event: "accident", on: "2025-12-11" }];
    const held = scoreMarks(scheme, [], { on: "2026-06-10", past, events });
    expect([held.grade, held.withheld]).toEqual([undefined, { event: "accident", until: "2026-06-10" }]);
    expect(scoreMarks(scheme, [], { on: "2026-06-11", past, events }).withheld).toBeUndefined();
  });

  it("gives no grade where nobody said whether there was an event", () => {
    expect(scoreMarks(scheme, [], { on: "2026-06-10", past }).grade).toBeUndefined();
  });

  it("is open where the past is not known, and does not apply where there is none", () => {
    const open = scoreMarks(scheme, [], { on: "2026-06-10", events: [] });
    expect([open.percent, open.best?.percent, open.grade]).toEqual([0, 100, undefined]);
    expect(scoreMarks(scheme, [], { on: "2026-06-10", past: [], events: [] }).percent).toBeUndefined();
  });
});

describe("counts of misses by class, and passing what is fixed in time", () => {
  // The licence table: 41 key, 17 major, 6 general items; basic pass with at most 2 major and 4 general misses put right in 10 working days.
  const scheme = ScoringScheme.parse({
    score: { items: "worth", worth: 1 },
    grades: {
      higherIsBetter: [
        { id: "pass", title: name("1"), passed: true, misses: { "*": 0 } },
        {
          id: "basic",
          title: name("2"),
          passed: true,
          misses: { key: 0, major: 2, general: 4 },
          corrected: { workdays: 10 },
        },
        { id: "fail", title: name("3"), passed: false },
      ],
    },
  });
  const list = (major: Face, key: Face = {}) => [
    ...many(41, "k", { class: "key" }).with(0, { item: "k1", path: [], outcome: "met", class: "key", ...key }),
    ...many(17, "m", { class: "major" }).with(0, { item: "m1", path: [], outcome: "met", class: "major", ...major }),
    ...many(6, "g", { class: "general" }),
  ];

  it("passes without a miss", () => {
    expect(scoreMarks(scheme, list({}), { on: "2026-03-02" })).toMatchObject({ grade: "pass", passed: true });
  });

  it("passes a major miss put right on the tenth working day, and not one day later", () => {
    const fixed = (corrected: string) =>
      scoreMarks(scheme, list({ outcome: "missed", corrected }), { on: "2026-03-02", asOf: "2026-03-20" }).grade;
    expect(fixed("2026-03-16")).toBe("basic");
    expect(fixed("2026-03-17")).toBe("fail");
  });

  it("says neither while the deadline runs, and fails when it has passed", () => {
    const asOf = (day: string) => scoreMarks(scheme, list({ outcome: "missed" }), { on: "2026-03-02", asOf: day });
    expect([asOf("2026-03-16").grade, asOf("2026-03-16").passed]).toEqual([undefined, undefined]);
    expect(asOf("2026-03-17").grade).toBe("fail");
  });

  it("fails for one key item", () => {
    expect(scoreMarks(scheme, list({}, { outcome: "missed" }), { on: "2026-03-02" }).grade).toBe("fail");
  });
});

describe("all or nothing per item by weights 10, 5 and 2", () => {
  const grades = {
    higherIsBetter: [
      { id: "good", title: name("A"), from: 85 },
      { id: "fair", title: name("B"), from: 60 },
      { id: "poor", title: name("C") },
    ],
  };
  const scheme = ScoringScheme.parse({
    score: { items: "worth", worth: { high: 10, middle: 5, low: 2 }, adjust: [{ scaleTo: 100 }] },
    vetoes: [{ id: "mark", when: { critical: true }, to: "fail" }],
    grades,
  });

  it("standardises by the points that apply", () => {
    const score = scoreMarks(
      scheme,
      marks({
        a: { class: "high" },
        b: { class: "middle", outcome: "missed" },
        c: { class: "low" },
        d: { class: "high", outcome: "notApplicable" },
      }),
    );
    // 12 of 17.
    expect([score.exact.earned, score.percent, score.grade]).toEqual(["1200/17", 70.588235, "fair"]);
  });

  it("is poor whenever a mark item is missed, with the points as they are", () => {
    const score = scoreMarks(
      scheme,
      marks({ a: { class: "low", outcome: "missed", critical: true }, b: { class: "high" }, c: { class: "high" } }),
    );
    expect([score.percent, score.grade, score.passed, score.veto]).toEqual([90.909091, "poor", false, "mark"]);
  });
});

describe("risk points, of which less is better", () => {
  const risk = (id: string, upTo?: number) => ({ id, title: name(id), ...(upTo === undefined ? {} : { upTo }) });
  const scheme = ScoringScheme.parse({
    score: {
      combine: "sum",
      parts: [
        { id: "static", of: { sections: ["static"] }, items: "points", adjust: [{ cap: 40 }] },
        { id: "dynamic", of: { sections: ["dynamic"] }, items: "worth", adjust: [{ cap: 60 }] },
      ],
    },
    grades: { on: "points", lowerIsBetter: [risk("A", 30), risk("B", 45), risk("C", 60), risk("D")] },
  });
  const school = { "static/diners": { points: 7, outOf: 10 }, "static/area": { points: 8, outOf: 10 } } as const;

  it("adds what trade and size bring to what the inspection found", () => {
    const score = scoreMarks(
      scheme,
      marks({ ...school, "dynamic/x": { outOf: 15, outcome: "missed" }, "dynamic/y": { outOf: 20 } }),
    );
    expect([score.earned, score.grade]).toEqual([30, "A"]);
  });

  it("takes an unchecked item for a finding: 35 to 50 is no grade yet", () => {
    const score = scoreMarks(
      scheme,
      marks({ ...school, "dynamic/x": { outOf: 15, outcome: "open" }, "dynamic/y": { outOf: 20, outcome: "missed" } }),
    );
    expect([score.earned, score.best?.earned, score.grade]).toEqual([50, 35, undefined]);
  });
});

describe("bonus points and stars", () => {
  const scheme = ScoringScheme.parse({
    score: {
      combine: "sum",
      parts: [
        { id: "base", of: { sections: ["base"] }, items: "points" },
        { id: "bonus", of: { sections: ["bonus"] }, items: "worth", bonus: true },
      ],
    },
    withhold: [
      { event: "group incident", months: 36 },
      { event: "penalty", months: 24 },
    ],
    grades: {
      on: "points",
      higherIsBetter: [
        { id: "two stars", title: name("2"), from: 92 },
        { id: "one star", title: name("1"), from: 90 },
      ],
    },
  });
  const filled = { "base/all": { outOf: 100, points: 98 }, "bonus/open kitchen": { outOf: 5 } } as const;

  it("goes above 100: 98 and 5 of 105", () => {
    const score = scoreMarks(scheme, marks(filled), { on: "2026-05-01", events: [] });
    expect([score.earned, score.outOf, score.percent, score.grade]).toEqual([103, 100, 103, "two stars"]);
  });

  it("caps the total where a scheme says so", () => {
    const capped = ScoringScheme.parse({ ...scheme, score: { ...scheme.score, adjust: [{ cap: 100 }] } });
    const score = scoreMarks(capped, marks(filled), { on: "2026-05-01", events: [] });
    expect(score.earned).toBe(100);
    expect(score.derivation.terms.map(({ id, points }) => [id, points])).toEqual([
      ["base", 98],
      ["bonus", 5],
      ["cap", -3],
    ]);
  });

  it("bars the stars for two years after a penalty", () => {
    const events = [{ event: "penalty", on: "2024-05-02" }];
    expect(scoreMarks(scheme, marks(filled), { on: "2026-05-01", events }).withheld?.until).toBe("2026-05-01");
  });
});

describe("deductions down to a floor of zero", () => {
  it("takes one point per missed sub-item until the item is empty", () => {
    const scheme = ScoringScheme.parse({ score: { items: { perFault: 1 } } });
    const filled = marks({
      a: { outOf: 2, outcome: "missed", faults: 5 },
      b: { outOf: 8, outcome: "missed", faults: 3 },
    });
    expect(scoreMarks(scheme, filled)).toMatchObject({ earned: 5, outOf: 10 });
  });

  it("takes half a point per finding, exactly", () => {
    const scheme = ScoringScheme.parse({ score: { items: { perFault: 0.5 } } });
    expect(scoreMarks(scheme, marks({ a: { outOf: 10, outcome: "missed", faults: 3 } })).earned).toBe(8.5);
  });

  it("lets each item list its own deductions", () => {
    const scheme = ScoringScheme.parse({ score: { items: "deduction" } });
    const filled = marks({
      a: { outOf: 10, outcome: "missed", deduction: 4 },
      b: { outOf: 5, outcome: "missed", deduction: 9 },
    });
    expect(scoreMarks(scheme, filled)).toMatchObject({ earned: 6, outOf: 15 });
  });

  it("starts a dormitory at 100, takes 10 per finding, and gives zero for a zero-score finding", () => {
    const scheme = ScoringScheme.parse({
      score: { from: 100, items: { perFault: 10 }, adjust: [{ floor: 0 }] },
      vetoes: [{ id: "open flame", when: { classes: ["zero"] }, to: "zero" }],
      grades: {
        higherIsBetter: [
          { id: "A", title: name("A"), from: 90 },
          { id: "B", title: name("B"), from: 75 },
          { id: "C", title: name("C"), from: 60 },
          { id: "D", title: name("D") },
        ],
      },
    });
    const room = (flame: Mark["outcome"], faults: number) =>
      scoreMarks(scheme, marks({ floor: { outcome: "missed", faults }, flame: { outcome: flame, class: "zero" } }));
    expect([room("met", 2).earned, room("met", 2).grade]).toEqual([80, "B"]);
    expect(room("met", 12).earned).toBe(0);
    const zero = room("missed", 2);
    expect([zero.earned, zero.grade, zero.veto]).toEqual([0, "D", "open flame"]);
    // 100 − 20 − 10, and the veto takes the other 70.
    expect(zero.derivation.terms.map(({ points }) => points)).toEqual([100, -20, -10, -70]);
  });

  it("takes 5 per unmade bed up to the 20 of the item", () => {
    const scheme = ScoringScheme.parse({ score: { from: 100, items: { perFault: 5, cap: "worth" } } });
    expect(scoreMarks(scheme, marks({ beds: { outOf: 20, outcome: "missed", faults: 6 } })).earned).toBe(80);
  });

  it("tells faults apart by class: 0.1 for a common one, more for dust", () => {
    const scheme = ScoringScheme.parse({
      score: { from: 100, items: { perFault: { common: 0.1, dust: 0.5 } }, adjust: [{ floor: 0 }] },
    });
    const filled = marks({
      a: { class: "common", outcome: "missed", faults: 3 },
      b: { class: "dust", outcome: "missed" },
      c: { class: "other", outcome: "missed" },
    });
    expect(scoreMarks(scheme, filled)).toMatchObject({ earned: 99.2, coverage: { known: 2, notApplicable: 1 } });
  });

  it("goes below zero where a sheet has no floor: 10 off for each hazard", () => {
    const scheme = ScoringScheme.parse({ score: { from: 0, items: "worth", worth: 10 } });
    const score = scoreMarks(scheme, marks({ a: "missed", b: "met", c: "missed", d: "notApplicable" }));
    expect([score.earned, score.percent]).toEqual([-20, undefined]);
  });
});

describe("a total with a floor for each part", () => {
  // The national rating of elder homes: 1,000 points in four parts; a level asks a total and a share of each part.
  const level = (id: string, from: number, percent: number) => ({ id, title: name(id), from, parts: [{ percent }] });
  const part = (id: string) => ({ id, of: { sections: [id] }, items: "points" });
  const scheme = ScoringScheme.parse({
    score: { combine: "sum", parts: [part("environment"), part("equipment"), part("operation"), part("service")] },
    grades: {
      on: "points",
      higherIsBetter: [
        level("5", 900, 90),
        level("4", 780, 80),
        level("3", 570, 60),
        level("2", 450, 50),
        level("1", 360, 40),
      ],
    },
  });
  const home = (environment: number, service: number) =>
    marks({
      "environment/a": { outOf: 120, points: environment },
      "equipment/b": { outOf: 130, points: 130 },
      "operation/c": { outOf: 150, points: 150 },
      "service/d": { outOf: 600, points: service },
    });

  it("reaches level 5 with 90 % everywhere", () => {
    expect(scoreMarks(scheme, home(108, 540)).grade).toBe("5");
  });

  it("falls to the level that the weakest part reaches", () => {
    // 950 in all, but 70 of 120 is 58.3 %: level 2.
    expect(scoreMarks(scheme, home(70, 600))).toMatchObject({ earned: 950, grade: "2" });
  });

  it("asks points of one part and a rate of another", () => {
    // Five-star hotels: 420 of 610 for facilities, 92 % at the visit.
    const hotel = ScoringScheme.parse({
      score: { combine: "sum", parts: [part("facilities"), part("visit")] },
      grades: {
        higherIsBetter: [
          {
            id: "five",
            title: name("5"),
            passed: true,
            parts: [
              { part: "facilities", points: 420 },
              { part: "visit", percent: 92 },
            ],
          },
        ],
      },
    });
    const visit = (points: number) =>
      scoreMarks(hotel, marks({ "facilities/a": { outOf: 610, points: 420 }, "visit/b": { outOf: 100, points } }));
    expect([visit(92).passed, visit(91).passed]).toEqual([true, false]);
  });
});

describe("weights", () => {
  it("weighs items 3 or 1, and one 0 or 3", () => {
    const scheme = ScoringScheme.parse({ score: { items: "worth", worth: "weight", adjust: [{ scaleTo: 100 }] } });
    const score = scoreMarks(
      scheme,
      marks({ a: { weight: 3 }, b: { weight: 1, outcome: "missed" }, c: { weight: 0 } }),
    );
    expect(score.earned).toBe(75);
  });

  it("weighs parts by their share, and leaves out what does not apply", () => {
    const scheme = ScoringScheme.parse({
      score: {
        eachSection: { items: "worth" },
        combine: "weighted",
        weights: { a: 60, b: 30, c: 10 },
        adjust: [{ scaleTo: 100 }],
      },
    });
    const score = scoreMarks(
      scheme,
      marks({ "a/1": {}, "a/2": { outcome: "missed" }, "b/3": {}, "c/4": { outcome: "notApplicable" } }),
    );
    // (60 × ½ + 30) ÷ 90.
    expect(score.percent).toBe(66.666667);
  });

  it("lets the weakest part speak for all", () => {
    const scheme = ScoringScheme.parse({ score: { eachSection: { items: "points" }, combine: "lowest" } });
    const score = scoreMarks(scheme, marks({ "a/1": { outOf: 10, points: 9 }, "b/2": { outOf: 5, points: 3 } }));
    expect([score.earned, score.outOf]).toEqual([60, 100]);
  });

  it("keeps the point of what does not apply where a list says so", () => {
    const scheme = ScoringScheme.parse({ score: { items: "worth", notApplicable: "keep" } });
    expect(scoreMarks(scheme, marks({ a: "notApplicable", b: "missed" })).percent).toBe(50);
  });

  it("caps a heading when a key item of it is missed", () => {
    const scheme = ScoringScheme.parse({
      score: { items: "worth", adjust: [{ scaleTo: 100 }, { cap: 59, if: { critical: true } }] },
    });
    const filled = (outcome: Mark["outcome"]) => marks({ a: { outOf: 1, critical: true, outcome }, b: { outOf: 9 } });
    expect([scoreMarks(scheme, filled("missed")).earned, scoreMarks(scheme, filled("met")).earned]).toEqual([59, 100]);
  });
});

describe("a scheme that cannot work is refused, with the place", () => {
  const faults = (scheme: unknown) =>
    ScoringScheme.safeParse(scheme).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

  it("needs a floor where nothing bounds what is taken off", () => {
    expect(faults({ score: { from: 100, items: { perFault: 10 } } })).toEqual([
      "score.adjust: a floor as the first step, for nothing bounds what is taken off",
    ]);
  });

  it("knows the grades and parts that it names", () => {
    const higherIsBetter = [{ id: "A", title: name("A"), parts: [{ part: "kitchn", percent: 1 }] }];
    expect(
      faults({
        score: { combine: "sum", parts: [{ id: "kitchen", items: "worth" }] },
        vetoes: [{ id: "v", when: {}, to: { grade: "B" } }],
        grades: { higherIsBetter },
      }),
    ).toEqual([
      "vetoes.0.to: one of the grades A, not B",
      "grades.higherIsBetter.0.parts.0: one of the parts kitchen, not kitchn",
    ]);
  });

  it("is published as JSON Schema", () => {
    const schema = JSON.stringify(z.toJSONSchema(ScoringScheme, { io: "input" }));
    for (const word of ["eachSection", "perFault", "lowerIsBetter", "withhold"]) expect(schema).toContain(word);
  });

  it("tells every bad mark at once", () => {
    const bad = [
      ...marks({ a: { outOf: 5, points: 6 }, b: { faults: 1.5 } }),
      { item: "a", path: [], outcome: "met" } as const,
    ];
    expect(() => scoreMarks({ score: { items: "points" } }, bad)).toThrow(
      /marks\.0\.points[\s\S]*marks\.1\.faults[\s\S]*marks\.2\.item/,
    );
  });
});
