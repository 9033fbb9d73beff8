import { describe, expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { personal, quantity } from "../model/field.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { sayProblem } from "../model/say-problem.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const dish = defineEntry("a/dish", { title: both("dish"), data: z.object({ dish: z.string() }) });
const menu = defineEntry("a/menu", {
  title: both("menu"),
  data: z.object({ dishes: z.array(z.string()), notes: z.array(z.object({ text: z.string() })).optional() }),
  roles: ["by"],
  yields: {
    kinds: ["a/dish"],
    entries: ({ data }) => data.dishes.map((each) => ({ name: each, kind: "a/dish", data: { dish: each } })),
  },
});

/** An engine whose readings have these fields. */
function engineOf(fields: z.ZodRawShape) {
  const reading = defineEntry("a/reading", { title: both("reading"), data: z.object(fields), roles: ["by"] });
  const light = defineRule({
    id: "a/light",
    title: both("light"),
    severity: "error",
    since: "2026.1",
    basis: { none: both("none") },
    remedy: both("mend it"),
    requires: () => ({ shape: "limit", of: { kind: "a/dish" }, forbidden: { dish: { equals: "pie" } } }),
  });
  return createEngine({
    packs: [definePack({ name: "a", title: both("pack"), entries: { reading, dish, menu }, rules: [light] })],
  });
}

const engine = engineOf({ value: quantity("kg"), who: personal(z.string().max(5)).optional() });
const site = engine.readSite({
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  people: [{ id: "p1", name: "独此一名" }],
});
const plan = engine.readPlan({ id: "p", title: "P", period: "2025-09" });
const entries = [
  {
    id: "m-1",
    kind: "a/menu",
    at: "2025-09-01T08:00",
    actors: { by: ["p1", "p2"] },
    data: { dishes: ["soup", "pie"] },
  },
  { id: "m-2", kind: "a/menu", at: "2025-09-02T08:00", data: { dishes: [], notes: [{ text: "none" }] } },
  { id: "r-1", kind: "a/reading", at: "2025-09-01T08:00", data: { value: -0 } },
  { id: "r-2", kind: "a/reading", at: "2025-09-01T08:00", data: { value: 1, who: "独此一名，太长" } },
  { id: "r-3", kind: "a/reading", at: "2025-09-01T08:00", replaces: "r-0", data: { value: 1.25 } },
];
const monitor = engine.open({ site, plan, entries: entries as never, asOf: "2025-09-02" });
const saved = JSON.parse(JSON.stringify(monitor.save()));

function problemsOf(load: () => unknown) {
  try {
    load();
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}
const codesOf = (load: () => unknown) => problemsOf(load).map(({ code, path }) => `${code} ${path}`);

describe("a saved monitor", () => {
  test("is plain frozen JSON with a format, and of refused entries holds the refusals alone", () => {
    expect(saved.format).toBe("houqin/monitor@1");
    expect(monitor.save()).toEqual(saved);
    expect(Object.isFrozen(monitor.save().store.tables)).toBe(true);
    expect(JSON.stringify(saved)).not.toContain("太长");
  });

  test("keeps documents, what they yielded, and corrections that wait for what they correct", () => {
    const back = engine.load(saved, { site, plan });
    expect(back.evaluation({ detail: "verdicts" })).toEqual(monitor.evaluation({ detail: "verdicts" }));
    const later = [
      ...entries,
      { id: "r-0", kind: "a/reading", at: "2025-09-01T07:00", data: { value: 2 } },
      { id: "m-3", kind: "a/menu", at: "2025-09-02T09:00", replaces: "m-1", data: { dishes: ["soup"] } },
    ];
    const stayed = engine.open({ site, plan, entries: entries as never, asOf: "2025-09-02" });
    expect(back.add(later as never)).toEqual(stayed.add(later as never));
    expect(back.advance("2025-09-05")).toEqual(stayed.advance("2025-09-05"));
    expect(back.save()).toEqual(stayed.save());
  });

  test("is loaded whatever order a database gives its fields", () => {
    const turned = JSON.parse(JSON.stringify(saved), (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(engine.load(turned, { site, plan }).findings()).toEqual(monitor.findings());
  });

  test("gets fields that its kind has got since, empty", () => {
    const grown = engineOf({
      value: quantity("kg"),
      who: personal(z.string()).optional(),
      more: z.string().optional(),
    });
    expect(grown.load(saved, { site, plan }).findings()).toEqual(monitor.findings());
  });
});

describe("is refused", () => {
  test("a newer format, and what is no monitor", () => {
    expect(codesOf(() => engine.load({ ...saved, format: "houqin/monitor@2" }, { site, plan }))).toEqual([
      "newer-format monitor.format",
    ]);
    expect(codesOf(() => engine.load(monitor.evaluation(), { site, plan }))).toEqual(["other-format monitor.format"]);
    expect(codesOf(() => engine.load({ ...saved, store: 1 }, { site, plan }))).toEqual(["bad-field monitor.store"]);
    const columns = { ...saved.store.tables[0].envelope, at: { values: ["soon"] } };
    const tables = [{ ...saved.store.tables[0], envelope: columns }, ...saved.store.tables.slice(1)];
    expect(codesOf(() => engine.load({ ...saved, store: { ...saved.store, tables } }, { site, plan }))).toEqual([
      "bad-field monitor.store.tables.0.envelope.at.values",
    ]);
    const places = [["x", [99, 0]]];
    expect(codesOf(() => engine.load({ ...saved, store: { ...saved.store, places } }, { site, plan }))).toEqual([
      "bad-field monitor.store",
    ]);
  });

  test("another site, and the same with other hours or rows; the error names nobody", () => {
    expect(codesOf(() => engine.load(saved, { site: { ...site, id: "other" }, plan }))).toEqual([
      "foreign-monitor monitor.site",
    ]);
    const schedule = { closures: [{ from: "2025-09-03", to: "2025-09-04", reason: "x" }] };
    const otherwise = { ...site, timeZone: "Asia/Tokyo", schedule, people: [{ id: "p1", name: "另有其名" }] };
    const problems = problemsOf(() => engine.load(saved, { site: otherwise, plan }));
    expect(problems.map(({ path }) => path)).toEqual(["site.timeZone", "site.schedule", "site"]);
    const told = problems.flatMap((problem) => [sayProblem(problem, "zh"), sayProblem(problem, "en")]).join("\n");
    expect(told).toContain("重新打开监控");
    expect(told).not.toMatch(/独此一名|另有其名/);
  });

  test("another plan, or none where there was one", () => {
    expect(codesOf(() => engine.load(saved, { site }))).toEqual(["foreign-monitor plan"]);
    expect(codesOf(() => engine.load(saved, { site, plan: { ...plan, id: "q" } }))).toEqual(["foreign-monitor plan"]);
  });

  test("what the packs no longer have", () => {
    const other = engineOf({ value: z.string() });
    expect(codesOf(() => other.load(saved, { site, plan }))).toEqual(["changed-field monitor.store.tables.3"]);
    const bare = createEngine({ packs: [] });
    expect(codesOf(() => bare.load(saved, { site, plan }))).toEqual([
      "unknown-kind monitor.store.tables.1.kind",
      "unknown-kind monitor.store.tables.2.kind",
      "unknown-kind monitor.store.tables.3.kind",
    ]);
  });
});
