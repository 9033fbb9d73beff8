import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { definePack } from "../rule/define-pack.ts";
import type { Scorecard } from "../rule/scorecard.ts";
import { createEngine } from "./create-engine.ts";

const note = defineEntry("test/note", {
  title: { zh: "记录", en: "Note" },
  data: z.object({ hours: z.number().optional() }),
});
const title = { zh: "考评", en: "Score" };
const pack = definePack({ name: "test", title: { zh: "测试", en: "Test" }, entries: { note } });
const notes = { count: true as const, of: { kind: "test/note" } };
const grade = (id: string, from?: number) => ({ id, title, ...(from === undefined ? {} : { from }) });

const card: Scorecard = {
  id: "house",
  title,
  period: "month",
  score: {
    id: "total",
    combine: "sum",
    parts: [
      { id: "inspections", inspections: "kitchen", months: 12 },
      { id: "notes", metric: notes, scale: { perUnit: -5, most: 20 } },
    ],
  },
  vetoes: [{ id: "flood", when: { metric: notes, atLeast: 4, months: 6 }, to: "noGrade" }],
  grades: { higherIsBetter: [grade("A", 90), grade("B", 75), grade("C")] },
  reward: {
    unit: "CNY",
    steps: [
      { from: 90, amount: 300 },
      { from: 0, amount: -100 },
    ],
  },
};
const engine = createEngine({ packs: [pack], scorecards: [card] });
const site = engine.readSite({
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: ["test/note", "checklist/score"].map((kind) => ({ kind, from: "2024-01-01" })),
});
const inspection = (id: string, at: string, percent: number, checklist = "kitchen") => ({
  id,
  kind: "checklist/score" as const,
  at,
  data: { checklist, earned: percent, outOf: 100, percent, vetoed: false, known: 10, open: 0, notApplicable: 0 },
});
const noted = (id: string, at: string) => ({ id, kind: "test/note" as const, at, data: {} });
const entries = [
  inspection("old", "2025-02-10T09:00", 10),
  inspection("i1", "2025-06-10T09:00", 92),
  inspection("i2", "2026-02-10T09:00", 98),
  inspection("other", "2026-02-11T09:00", 0, "dormitory"),
  noted("n1", "2026-02-03T08:00"),
];
const period = { from: "2026-02-01", to: "2026-04-30" };

describe("a scorecard", () => {
  it("takes the rolling mean of the inspections of one checklist, and penalties off", () => {
    const [february] = engine.evaluate({ site, entries, asOf: "2026-04-30", period }).scores ?? [];
    // Mean of 92 and 98 over the twelve months to the end of February, less 5 for a note.
    expect(february).toMatchObject({
      ...{ scorecard: "house", key: [], period: "2026-02", from: "2026-02-01", to: "2026-02-28", state: "closed" },
      score: { earned: 90, outOf: 100, percent: 90, grade: "A", coverage: { known: 2, open: 0 } },
      reward: { amount: 300, unit: "CNY" },
    });
    expect(february?.score.derivation.terms.map(({ id, points }) => [id, points])).toEqual([
      ["inspections", 95],
      ["notes", -5],
    ]);
  });

  it("withholds the grade for six months after what vetoes it, and the reward only with the score", () => {
    const many = [2, 3, 4].map((day) => noted(`n${day}`, `2026-02-0${day}T09:00`));
    const scores =
      engine.evaluate({
        site,
        entries: [...entries, ...many],
        asOf: "2026-10-31",
        period: { from: "2026-02-01", to: "2026-09-30" },
      }).scores ?? [];
    expect(scores.map(({ period: month, score }) => `${month} ${score.grade ?? score.veto}`)).toEqual([
      ...["2026-02 flood", "2026-03 flood", "2026-04 flood", "2026-05 flood", "2026-06 flood", "2026-07 flood"],
      ...["2026-08 A", "2026-09 A"],
    ]);
  });

  it("is open where nobody inspected, from nothing to all, without grade or reward", () => {
    const [score] =
      engine.evaluate({ site, entries: [noted("n1", "2026-02-03T08:00")], asOf: "2026-04-30", period }).scores ?? [];
    expect(score?.score).toMatchObject({ percent: -5, best: { percent: 95 }, coverage: { known: 1, open: 1 } });
    expect([score?.score.grade, score?.reward]).toEqual([undefined, undefined]);
    expect(score?.needs).toEqual([{ what: "entry", kind: "checklist/score" }]);
  });

  it("is read back by goals: a percent, or a grade to be reached", () => {
    const target = (more: object) => ({ shape: "target", metric: { score: "house" }, period: "month", ...more });
    const plan = engine.readPlan({
      id: "p",
      title: "P",
      period: "2026-02-01/2026-02-28",
      goals: [
        { id: "ninety", text: "90", target: target({ atLeast: 90 }) },
        { id: "more", text: "91", target: target({ atLeast: 91 }) },
        { id: "a", text: "A", target: target({ grade: "A" }) },
        { id: "aim", text: "A", aim: { form: "grade", scorecard: "house", grade: "A", period: "month" } },
      ],
    });
    const stand = (given: typeof entries) =>
      engine.evaluate({ site, entries: given, plan, asOf: "2026-04-30" }).goals.map(({ verdict }) => verdict);
    expect(stand(entries)).toEqual(["pass", "fail", "pass", "pass"]);
    const worse = [...entries, inspection("i3", "2026-02-20T09:00", 60)];
    expect(stand(worse)).toEqual(["fail", "fail", "fail", "fail"]);
    const { findings } = engine.evaluate({ site, entries: worse, plan, asOf: "2026-04-30" });
    const found = findings.find(({ rule }) => rule === "plan#a")?.message;
    expect(found).toMatchObject({ id: "gradeTooLow", values: { bound: "A", period: "2026-02" } });
  });

  it("moves with entries and time in a monitor as in an evaluation", () => {
    const monitor = engine.open({ site, entries: [], asOf: "2026-02-01", period });
    for (const entry of entries) monitor.add([entry]);
    monitor.advance("2026-04-30");
    const full = engine.evaluate({ site, entries, asOf: "2026-04-30", period });
    expect(monitor.evaluation().scores).toEqual(full.scores);
    expect(Object.isFrozen(full.scores?.[0]?.score.derivation.terms)).toBe(true);
  });
});

describe("mistakes in a scorecard are told when the engine is made", () => {
  const told = (...scorecards: Scorecard[]) => {
    try {
      createEngine({ packs: [pack], scorecards });
      return [];
    } catch (error) {
      if (!(error instanceof HouqinError)) throw error;
      return error.problems.map(({ code, path, found, didYouMean }) => [code, path, found, didYouMean]);
    }
  };

  it("knows no such metric, kind, rule, scorecard, part or grade", () => {
    const leaf = { id: "x", scale: { outOf: 10, linear: { zeroAt: 0, fullAt: 1 } } };
    expect(
      told(card, {
        ...card,
        id: "bad",
        score: {
          id: "total",
          combine: "sum",
          parts: [
            { ...leaf, metric: "test/notse" },
            { ...leaf, id: "y", metric: { count: true, of: { kind: "test/ntoe" } } },
            { id: "z", compliance: ["test/patrol"] },
            { ...leaf, id: "w", metric: { score: "hoose" } },
            { ...leaf, id: "v", metric: { score: "house", part: "notse" } },
          ],
        },
        vetoes: [{ id: "veto", when: { metric: notes, atLeast: 1 }, to: { grade: "AA" } }],
      }),
    ).toEqual([
      ["unknown-metric", "bad.x", "test/notse", undefined],
      ["unknown-kind", "bad.y.of.kind", "test/ntoe", "test/note"],
      ["unknown-rule", "bad.z.of", "test/patrol", undefined],
      ["unknown-scorecard", "bad.w.score", "hoose", "house"],
      ["unknown-part", "bad.v.part", "notse", "notes"],
      ["unknown-grade", "bad.vetoes.veto.to", "AA", "A"],
    ]);
  });

  it("finds a scorecard that rests on itself, an id given twice, and one that is no scorecard", () => {
    const circle: Scorecard = {
      id: "circle",
      title,
      period: "month",
      score: { id: "self", metric: { score: "circle" }, scale: { outOf: 1, linear: { zeroAt: 0, fullAt: 1 } } },
    };
    expect(told(circle)).toEqual([["metric-cycle", "circle", "circle → circle", undefined]]);
    expect(told(card, card).map(([code]) => code)).toContain("duplicate-id");
    expect(told({ ...card, period: "ever" })).toEqual([["bad-period", "house.period", "ever", undefined]]);
  });

  it("tells what it found in phrases, which every language has", () => {
    const bare = { ...card, vetoes: [{ id: "bare", when: { metric: notes }, to: "noGrade" as const }] };
    expect(told(bare)).toEqual([["incomplete", "house.vetoes.bare", phrase("noBound"), undefined]]);
    const ofItems = { ...card, grades: { higherIsBetter: [{ ...grade("A", 90), misses: { general: 0 } }] } };
    expect(told(ofItems)).toEqual([["no-items", "house.grades.A", phrase("itemConditions"), undefined]]);
  });

  it("refuses a goal whose grade the scorecard does not have", () => {
    const target = { shape: "target", metric: { score: "house" }, period: "month", grade: "AA" };
    const plan = { id: "p", title: "P", period: "2026", goals: [{ id: "g", text: "g", target }] };
    expect(() => engine.readPlan(plan)).toThrow(/unknown-grade|did you mean A/);
    const aim = { form: "grade", period: "month" };
    const aims = {
      ...plan,
      goals: [
        { id: "grade", text: "A", aim: { ...aim, scorecard: "house", grade: "AA" } },
        { id: "card", text: "A", aim: { ...aim, scorecard: "hous", grade: "A" } },
      ],
    };
    try {
      engine.readPlan(aims);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof HouqinError ? error.problems : error).toMatchObject([
        { code: "unknown-grade", path: "plan.goals.grade.aim.grade", found: "AA", didYouMean: "A" },
        { code: "unknown-scorecard", path: "plan.goals.card.aim.scorecard", found: "hous", didYouMean: "house" },
      ]);
    }
  });
});
