import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { definePack } from "../rule/define-pack.ts";
import { createEngine } from "./create-engine.ts";

const title = { zh: "事故", en: "Accident" };
const accident = defineEntry("yard/accident", { title, data: z.object({ hurt: z.number() }) });
const engine = createEngine({
  packs: [definePack({ name: "yard", title, entries: { accident } })],
  scorecards: [
    {
      id: "safety",
      title: { zh: "安全考评", en: "Safety" },
      period: "month",
      score: {
        id: "all",
        combine: "sum",
        parts: [
          {
            id: "base",
            metric: { count: true, of: { kind: "yard/accident" } },
            scale: { outOf: 100, linear: { zeroAt: 4, fullAt: 0 } },
          },
        ],
      },
    },
  ],
});
const site = engine.readSite({
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "yard/accident", from: "2026-01-01" }],
});
const none = { shape: "target", metric: { count: true, of: { kind: "yard/accident" } }, atMost: 0, period: "month" };
const plan = engine.readPlan({
  id: "p",
  title: "P",
  period: "2026-03-01/2026-04-30",
  goals: [
    { id: "safe", text: "平安" },
    { id: "none", text: "不出事故", parent: "safe", target: none },
    { id: "words", text: "安全意识强", parent: "safe" },
  ],
});
const accidents = ["2026-03-05", "2026-03-09"].map((day, index) => ({
  ...{ id: `a${index + 1}`, kind: "yard/accident" as const, at: `${day}T10:00` },
  data: { hurt: 1 },
}));
const input = { site, plan, entries: accidents, asOf: "2026-04-10" };

describe("a goal explained", () => {
  it("tells each period, the entries behind it, the layers of its rule, and what would clear it", () => {
    const told = engine.explainGoal(input, "none");
    expect(told?.goal).toMatchObject({ goal: "none", verdict: "fail", value: 2, atMost: 0 });
    expect(told?.judged.map(({ verdict }) => verdict).sort()).toEqual(["fail", "pending"]);
    expect(told?.entries.map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(told?.rule?.id).toBe("plan#none");
    expect(told?.finding?.slot).toBe("2026-03");
    expect(told?.clearing).toEqual({ changes: [{ withdraw: "a1" }, { withdraw: "a2" }], hindsight: false });
    const cleared = engine.whatIf(input, (told?.clearing?.changes ?? []) as readonly { readonly withdraw: string }[]);
    expect(cleared.after.goals.find(({ goal }) => goal === "none")?.verdict).toBe("pending");
  });

  it("of a whole tells its parts", () => {
    const told = engine.explainGoal(input, "safe");
    expect(told?.parts.map(({ goal, verdict }) => [goal, verdict])).toEqual([
      ["none", "fail"],
      ["words", "unknown"],
    ]);
    expect([told?.rule, told?.judged, told?.finding]).toEqual([undefined, [], undefined]);
  });

  it("is nothing where the plan has no such goal", () => {
    expect(engine.explainGoal(input, "nine")).toBeUndefined();
    expect(engine.explainGoal({ ...input, plan: undefined } as never, "none")).toBeUndefined();
  });
});

describe("a score explained", () => {
  it("holds its arithmetic, its scorecard and the entries behind it", () => {
    const told = engine.explainScore(input, { score: "safety", period: "2026-03" });
    expect(told?.result.score).toMatchObject({ earned: 50, outOf: 100 });
    const [base] = told?.result.score.derivation.terms ?? [];
    expect(base).toMatchObject({ id: "base", points: 50, own: { points: 50, outOf: 100 } });
    expect(told?.scorecard?.title.zh).toBe("安全考评");
    expect(told?.entries.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });

  it("is the latest where no period is named", () => {
    expect(engine.explainScore(input, { score: "safety" })?.result.period).toBe("2026-04");
    expect(engine.explainScore(input, { score: "safety", period: "2025-01" })).toBeUndefined();
    expect(engine.explainScore(input, { score: "safety", key: ["k"] })).toBeUndefined();
    expect(engine.explainScore(input, { score: "thrift" })).toBeUndefined();
  });
});
