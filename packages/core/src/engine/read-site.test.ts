import { describe, expect, it } from "vitest";
import { HouqinError } from "../model/houqin-error.ts";
import type { Site } from "../model/site.ts";
import { canteen } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

const engine = createEngine({ packs: [canteen] });
const site = { id: "qinghe", name: "青禾小学", kind: "school", timeZone: "Asia/Shanghai" };

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof HouqinError)
      return error.problems.map(
        ({ path, didYouMean }) => `${path}${didYouMean === undefined ? "" : ` → ${didYouMean}`}`,
      );
    throw error;
  }
  return [];
}

describe("a site file", () => {
  it("holds only days that exist", () => {
    const read = () =>
      engine.readSite({
        ...site,
        keeps: [{ kind: "canteen/food-sample", from: "2026-02-30" }],
        areas: [{ id: "k1", name: "厨房", from: "2026-13-01" }],
        schedule: { closures: [{ from: "2026-02-29", to: "2026-03-01", reason: "台风" }], openDays: ["2026-04-31"] },
        edition: "2026-1",
      });
    expect(problemsOf(read)).toEqual([
      "site.edition",
      "site.keeps.0.from",
      "site.schedule.closures.0.from",
      "site.schedule.openDays.0",
      "site.areas.0.from",
    ]);
  });

  it("is told of every mistake in its hours and lists at once", () => {
    const read = () =>
      engine.readSite({
        ...site,
        timeZone: "Asia/Shanghia",
        keeps: [{ kind: "canteen/food-sampel", areas: ["kitchn"], from: "2026-01-01" }],
        schedule: {
          terms: [
            { id: "autumn", from: "2026-01-20", to: "2025-09-01" },
            { id: "autumn", from: "2026-02-20", to: "2026-07-01", middle: "2026-08-01" },
            { id: "2026", from: "2026-09-01", to: "2026-12-31" },
          ],
          closures: [{ from: "2026-03-02", to: "2026-03-01", reason: "台风" }],
        },
        areas: [
          { id: "kitchen", name: "厨房", owner: "cok" },
          { id: "kitchen", name: "二厨房" },
          { id: "a", name: "甲", parent: "b" },
          { id: "b", name: "乙", parent: "a" },
        ],
        posts: [{ id: "cook", name: "厨师", from: "2026-02-01", until: "2026-01-01" }],
        people: [{ id: "p1", name: "王", post: "cok" }],
        assets: [{ id: "fridge", name: "冰箱", area: "kitchn" }],
      });
    expect(problemsOf(read)).toEqual([
      "site.keeps.0.kind → canteen/food-sample",
      "site.timeZone",
      "site.schedule.terms.0.to",
      "site.schedule.closures.0.to",
      "site.schedule.terms.1.id",
      "site.schedule.terms.1.middle",
      "site.schedule.terms.2.id",
      "site.areas.1.id",
      "site.posts.0.until",
      "site.areas.0.owner → cook",
      "site.people.0.post → cook",
      "site.assets.0.area → kitchen",
      "site.keeps.0.areas.0 → kitchen",
      "site.areas.2.parent",
      "site.areas.3.parent",
    ]);
  });

  it("is told of a field that it does not have, with the one that was meant", () => {
    expect(problemsOf(() => engine.readSite({ ...site, keep: [], shedule: {} }))).toEqual([
      "site → keeps",
      "site → schedule",
    ]);
  });

  it("is checked wherever it is handed in", () => {
    // As an app reads it from a file: the compiler takes its word for it.
    const raw: Site = JSON.parse('{"id":"x"}');
    const expected = ["site.name", "site.kind", "site.timeZone"];
    expect(problemsOf(() => engine.evaluate({ site: raw, entries: [], asOf: "2026-09-01" }))).toEqual(expected);
    expect(problemsOf(() => engine.ledger({ site: raw, entries: [] }))).toEqual(expected);
    expect(problemsOf(() => engine.agenda({ site: raw, from: "2026-09-01", to: "2026-09-02" }))).toEqual(expected);
  });
});

describe("what is asked", () => {
  const wrong = (input: object) => problemsOf(() => engine.evaluate(input as Parameters<typeof engine.evaluate>[0]));

  it.each([
    ["no moment", { site, entries: [] }, ["asOf"]],
    ["a ledger that is none", { site, ledger: {}, asOf: "2026-09-01" }, ["ledger"]],
    [
      "entries and a ledger",
      { site, entries: [], ledger: engine.ledger({ site, entries: [] }), asOf: "2026-09-01" },
      ["entries"],
    ],
    ["neither", { site, asOf: "2026-09-01" }, ["entries"]],
    [
      "days in reverse",
      { site, entries: [], asOf: "2026-09-01", period: { from: "2026-09-05", to: "2026-09-02" } },
      ["period.to"],
    ],
  ])("is refused with %s", (_, input, expected) => {
    expect(wrong(input)).toEqual(expected);
  });

  it("is refused for an agenda whose days are in reverse", () => {
    expect(problemsOf(() => engine.agenda({ site, from: "2026-09-05", to: "2026-09-02" }))).toEqual(["to"]);
  });
});

describe("remarks", () => {
  const evaluated = (more: object, entries: readonly object[] = []) =>
    engine
      .evaluate({ site: engine.readSite({ ...site, ...more }), entries: entries as never, asOf: "2026-09-30" })
      .remarks.map(({ path, found, didYouMean, count, entries: ids }) => [
        path,
        found,
        didYouMean,
        count,
        ids.join(" "),
      ]);
  const sample = { kind: "canteen/food-sample", at: "2026-09-01T11:00", data: { dish: "饭", grams: 130 } };

  it("tell of kinds that no rule knows, each once, and never refuse them", () => {
    const lists = {
      kind: "schol",
      edition: "2030.9",
      areas: [
        { id: "k", name: "厨房", kind: "kitchn" },
        { id: "s", name: "操场看台", kind: "stand" },
        { id: "t", name: "主席台", kind: "stand" },
        { id: "d", name: "宿舍", kind: "dorm" },
      ],
      posts: [
        { id: "cok", name: "厨师" },
        { id: "teacher", name: "教师" },
      ],
    };
    expect(evaluated(lists)).toEqual([
      ["site.kind", "schol", "school", 1, ""],
      ["site.areas.0.kind", "kitchn", "kitchen", 1, ""],
      ["site.areas.1.kind", "stand", undefined, 2, ""],
      ["site.posts.0.id", "cok", "cook", 1, ""],
      ["site.edition", "2030.9", undefined, 1, ""],
    ]);
  });

  it("count entries of an area or person that the site does not list, where it lists any", () => {
    const entries = [
      { ...sample, id: "s1", area: "kitchn", actors: { by: "p-wagn" } },
      { ...sample, id: "s2", area: "kitchn", actors: { by: ["p-wang", "p-left"] } },
      { ...sample, id: "s3", area: "kitchen", actors: { by: "p-left" } },
    ];
    const lists = {
      areas: [{ id: "kitchen", name: "厨房" }],
      people: [
        { id: "p-wang", name: "王" },
        { id: "p-left", name: "李", until: "2026-01-31" },
      ],
    };
    expect(evaluated(lists, entries)).toEqual([
      ["area", "kitchn", "kitchen", 2, "s1 s2"],
      ["by", "p-wagn", "p-wang", 1, "s1"],
    ]);
    expect(evaluated({}, entries)).toEqual([]);
    const mended = { ...sample, id: "s4", replaces: "s1", area: "kitchen", recordedAt: "2026-09-02" };
    expect(evaluated(lists, [...entries, mended])).toEqual([["area", "kitchn", "kitchen", 1, "s2"]]);
  });

  it("tell of an entry recorded years before it happened", () => {
    const early = { ...sample, id: "s1", at: "2026-09-01T11:00", recordedAt: "2021-09-01" };
    expect(evaluated({}, [early])).toEqual([["recordedAt", "2021-09-02T00:00", undefined, 1, "s1"]]);
  });
});
