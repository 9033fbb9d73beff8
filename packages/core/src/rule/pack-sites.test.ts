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
const notInHostels = defineRule({
  ...face,
  id: "inn/not-in-hostels",
  options: z.object({}),
  requires: () => cadence(round, { every: "day", onlyIf: { site: { not: ["hostel"] } } }),
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

describe("a rule for all kinds of site of its pack but some", () => {
  const inns = definePack({
    name: "inn",
    title,
    sites: ["hotel", "hostel"],
    entries: { round },
    rules: [notInHostels],
  });
  const engine = createEngine({ packs: [inns] });
  const plan = engine.readPlan({ id: "p", title: "计划", period: "2026-05-05" });

  it.each([
    ["hotel", ["inn/not-in-hostels"]],
    ["hostel", []],
    ["company", []],
  ])("asks at a %s: %j", (kind, asked) => {
    const keeps = [{ kind: "inn/round", from: "2026-01-01" }];
    const site = engine.readSite({ id: "s", name: "单位", kind, timeZone: "Asia/Shanghai", keeps });
    const { findings } = engine.evaluate({ site, plan, entries: [], asOf: "2026-05-31" });
    expect(findings.map(({ rule }) => rule)).toEqual(asked);
    expect(engine.audit({ site, plan }).lines.map(({ rule }) => rule)).toEqual(asked);
  });
});

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

  it.each([
    ["hotel", ["inn/by-code", "inn/daily"], ["inn/in-schools"]],
    ["school", ["inn/in-schools"], ["inn/by-code", "inn/daily"]],
    ["company", [], ["inn/by-code", "inn/daily", "inn/in-schools"]],
  ])("are in the audit of a plan for a %s as they are in its evaluation", (kind, asked, others) => {
    const engine = createEngine({ packs: [inn] });
    const site = engine.readSite({ id: "s", name: "单位", kind, timeZone: "Asia/Shanghai" });
    const { lines, notApplicable } = engine.audit({
      site,
      plan: engine.readPlan({ id: "p", title: "计划", period: "2026-05" }),
    });
    expect([lines.map(({ rule }) => rule), notApplicable]).toEqual([asked, others]);
  });

  it("are in the audit where a setting or a task of the plan turns them on", () => {
    const plan = { id: "p", title: "计划", period: "2026-05", tasks: [{ id: "t", text: "巡查", rule: "inn/daily" }] };
    const linesOf = (settings: Settings, tasks: boolean) => {
      const engine = createEngine({ packs: [inn], ...settings });
      const site = engine.readSite({ id: "s", name: "单位", kind: "company", timeZone: "Asia/Shanghai" });
      return engine.audit({ site, plan: engine.readPlan(tasks ? plan : { ...plan, tasks: [] }) }).lines;
    };
    expect(linesOf({}, true).map(({ rule, verdict }) => [rule, verdict])).toEqual([["inn/daily", "met"]]);
    expect(linesOf({ rules: { "inn/by-code": "warn" } }, false).map(({ rule }) => rule)).toEqual(["inn/by-code"]);
  });

  it("say in the catalogue what sites they ask", () => {
    const said = createEngine({ packs: [inn] })
      .catalogue()
      .rules.find(({ id }) => id === "inn/daily")?.describes;
    expect(said?.zh).toContain("限酒店");
  });
});
