import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { removeFolder, siteFolder } from "./trial/site-folder.ts";

const count = { count: true, of: { kind: "kitchen/sample" } };
const dir = siteFolder({
  "plan.json": {
    id: "plan-2026",
    title: "三月食堂工作计划",
    period: "2026-03-02/2026-03-08",
    goals: [
      { id: "few", text: "留样不超过一份", target: { shape: "target", metric: count, atMost: 1, period: "week" } },
    ],
    tasks: [{ id: "weigh", text: "留样称够", rule: "kitchen/sample-weight", owner: "cook" }],
  },
  "scorecards.json": [
    {
      id: "thrift",
      title: { zh: "节约考评", en: "Thrift" },
      period: "week",
      score: {
        id: "all",
        combine: "sum",
        parts: [{ id: "samples", metric: count, scale: { outOf: 100, linear: { zeroAt: 4, fullAt: 0 } } }],
      },
    },
  ],
});
afterAll(() => removeFolder(dir));
const explained = (wanted: string, ...more: readonly string[]) =>
  runCommand("explain", dir, wanted, "--as-of", "2026-04-02", ...more);

describe("houqin explain", () => {
  it("explains a goal: figures, entries, and the change that would clear it", async () => {
    const { code, out } = await explained("goal:few");
    expect(code).toBe(0);
    expect(out).toContain("留样不超过一份");
    expect(out).toContain("各期合计：达标 0，未达标 1，未到期 0，资料不足 0");
    expect(out).toContain("依据的记录：2 条");
    expect(out).toMatch(/最小改动（已试算，改后不再报出）\n\s+如属误记，撤销记录 sample-\d/);
    expect(JSON.parse((await explained("goal:few", "--format", "json")).out).goal.value).toBe(2);
  });

  it("explains a score: how it came about, and from which entries", async () => {
    const { code, out } = await explained("score:thrift@2026-W10", "--locale", "en");
    expect(code).toBe(0);
    expect(out).toContain("How the score came about");
    expect(out).toMatch(/samples\s+50\s+50\/100/);
    expect(out).toContain("Entries it rests on: 2");
  });

  it("says how to clear a finding by the smallest change", async () => {
    const { out } = await explained("kitchen/sample-weight@sample-2");
    expect(out).toMatch(/更正记录 sample-2：grams = 125/);
  });

  it("offers what was probably meant", async () => {
    const goal = await explained("goal:fow", "--locale", "en");
    expect([goal.code, goal.err]).toEqual([
      2,
      "houqin: FINDING: found goal:fow, expected a goal of the plan, as goal:ID (did you mean goal:few?)\n",
    ]);
    expect((await explained("score:thirft")).err).toContain("score:thrift");
  });
});
