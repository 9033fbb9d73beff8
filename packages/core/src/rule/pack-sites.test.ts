import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { defineCheck } from "./define-check.ts";
import { definePack } from "./define-pack.ts";
import { defineRule } from "./define-rule.ts";

const title = { zh: "示例", en: "Example" };
const face = { title, severity: "warn", since: "2026.1", basis: { none: title }, remedy: title } as const;
const round = defineEntry("inn/round", { title: { zh: "巡查", en: "Round" }, data: z.object({}) });
const daily = defineRule({
  ...face,
  id: "inn/daily",
  options: z.object({}),
  requires: () => cadence(round, { every: "day" }),
});
const inSchools = defineRule({
  ...face,
  id: "inn/in-schools",
  options: z.object({}),
  requires: () => cadence(round, { every: "day", onlyIf: { site: ["school"] } }),
});
const byCode = defineCheck({
  ...face,
  id: "inn/by-code",
  reads: { rounds: round },
  period: "day",
  check: ({ found }) => [found("few", {})],
  messages: { few: { zh: "太少", en: "Too few" } },
});
const inn = definePack({
  name: "inn",
  title,
  sites: ["hotel"],
  entries: { round },
  rules: [daily, inSchools, byCode],
  presets: { strict: { "inn/daily": "error" } },
});

const walked = { id: "r", kind: "inn/round", at: "2026-05-05T09:00", data: {} } as const;

type Settings = Pick<Parameters<typeof createEngine>[0], "preset" | "rules">;
const dayAt = (kind: string, settings: Settings = {}, plan?: Readonly<Record<string, unknown>>) => {
  const engine = createEngine({ packs: [inn], ...settings });
  const site = engine.readSite({
    id: "s",
    name: "单位",
    kind,
    timeZone: "Asia/Shanghai",
    keeps: [{ kind: "inn/round", from: "2026-01-01" }],
  });
  const period = { from: "2026-05-05", to: "2026-05-06" };
  const asked = plan === undefined ? { period } : { plan: engine.readPlan(plan) };
  const { findings } = engine.evaluate({ site, ...asked, entries: [walked], asOf: "2026-05-31" });
  return [...new Set(findings.map(({ rule }) => rule))];
};

describe("the rules of a pack that is for some kinds of site", () => {
  it("ask these, those judged by code too", () => {
    expect(dayAt("hotel")).toEqual(["inn/by-code", "inn/daily"]);
  });

  it("ask nothing of another kind of site, but where they name it themselves", () => {
    expect(dayAt("school")).toEqual(["inn/in-schools"]);
    expect(dayAt("company")).toEqual([]);
  });

  it("are not turned on there by a preset, which is for sites of all kinds", () => {
    expect(dayAt("company", { preset: "strict" })).toEqual([]);
  });

  it("are turned on there by a setting, an instance or a task of the plan", () => {
    expect(dayAt("company", { rules: { "inn/daily": "info", "inn/by-code": "warn" } })).toEqual([
      "inn/by-code",
      "inn/daily",
    ]);
    expect(dayAt("company", { rules: { "inn/daily#own": "info" } })).toEqual(["inn/daily#own"]);
    const plan = { id: "p", title: "计划", period: "2026-05", tasks: [{ id: "t", text: "巡查", rule: "inn/daily" }] };
    expect(dayAt("company", {}, plan)).toEqual(["inn/daily"]);
  });

  it("say in the catalogue what sites they ask", () => {
    const said = createEngine({ packs: [inn] })
      .catalogue()
      .rules.find(({ id }) => id === "inn/daily")?.describes;
    expect(said?.zh).toContain("限酒店");
  });
});
