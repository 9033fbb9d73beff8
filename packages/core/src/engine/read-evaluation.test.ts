import { describe, expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { quantity } from "../model/field.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";
import { readAgenda, readEvaluation } from "./read-evaluation.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const reading = defineEntry("a/reading", { title: both("reading"), data: z.object({ value: quantity("kg") }) });
const light = defineRule({
  id: "a/light",
  title: both("light"),
  severity: "error",
  since: "2026.1",
  basis: { none: both("none") },
  remedy: both("mend it"),
  requires: () => limit(reading, "value", { atMost: 5 }),
});
const engine = createEngine({
  packs: [definePack({ name: "a", title: both("pack"), entries: { reading }, rules: [light] })],
});
const site = engine.readSite({
  format: "houqin/site@1",
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
});
const plan = engine.readPlan({ format: "houqin/plan@1", id: "p", title: "P", period: "2025-09" });
const entries = [
  { id: "r-1", kind: "a/reading", at: "2025-09-01T08:00", data: { value: 9 } },
  { id: "r-2", kind: "a/reading", at: "2025-09-01T08:00", data: { value: "many" } },
];
const evaluation = engine.evaluate({
  site,
  plan,
  entries: entries as never,
  asOf: "2025-09-02",
  detail: "verdicts",
});
const stored = (value: unknown): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(value));

function codesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof HouqinError) return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

test("a stored evaluation is read back whole and frozen, and can be compared", () => {
  const read = readEvaluation(stored(evaluation));
  expect(read).toEqual(evaluation);
  expect(evaluation.findings.length).toBeGreaterThan(0);
  expect(evaluation.refused.length).toBeGreaterThan(0);
  expect(Object.isFrozen(read.findings)).toBe(true);
  expect(engine.compare(read, evaluation).added).toEqual([]);
});

test("a stored evaluation says the same as a fresh one, whatever the order of its fields", () => {
  const aims = engine.readPlan({
    ...{ format: "houqin/plan@1", id: "p", title: "P", period: "2025-09" },
    goals: [
      {
        id: "g",
        text: "至少两次",
        aim: { form: "atLeast", metric: { count: true, of: { kind: "a/reading" } }, bound: 2 },
      },
    ],
  });
  const fresh = engine.evaluate({ site, plan: aims, entries: entries as never, asOf: "2025-09-02" });
  expect(fresh.goals).toHaveLength(1);
  for (const text of [JSON.stringify(fresh), JSON.stringify(fresh, turned)]) {
    const { goals, persisting, added, cleared } = engine.compare(readEvaluation(JSON.parse(text)), fresh);
    expect(goals).toEqual([]);
    expect([added, cleared]).toEqual([[], []]);
    expect(persisting.length).toBeGreaterThan(0);
    expect(persisting.every(({ changed }) => !changed)).toBe(true);
  }
});

test("a ledger is of a site whose schedule has its fields in another order", () => {
  const schedule = { operates: "daily", meals: [{ id: "lunch", from: "11:00", to: "12:30" }] };
  const file = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai", schedule } as const;
  const ledger = engine.ledger({ site: file as never, entries: [] });
  const other = JSON.parse(JSON.stringify(file, turned));
  expect(engine.agenda({ site: other, ledger, from: "2025-09-01", to: "2025-09-01" }).site).toBe("s");
  const moved = { ...other, schedule: { ...schedule, operates: "workdays" } };
  expect(() => engine.agenda({ site: moved, ledger, from: "2025-09-01", to: "2025-09-01" })).toThrow(HouqinError);
});

/** Turns the fields of every object round, which JSON does not mind. */
function turned(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}

test("a stored agenda is read back", () => {
  const agenda = engine.agenda({ site, from: "2025-09-01", to: "2025-09-07" });
  expect(readAgenda(stored(agenda))).toEqual(agenda);
});

test("what is no evaluation is refused, with every mistake at its place", () => {
  const broken = { ...stored(evaluation), entries: "two", goals: 1 };
  expect(codesOf(() => readEvaluation(broken))).toEqual(["bad-field evaluation.entries", "bad-field evaluation.goals"]);
  expect(codesOf(() => readEvaluation("[]"))).toEqual(["bad-field evaluation"]);
});

describe("every reader refuses a newer version, and another format, by that alone", () => {
  const readers: readonly (readonly [string, (input: unknown) => unknown])[] = [
    ["site", engine.readSite],
    ["plan", engine.readPlan],
    ["evaluation", readEvaluation],
    ["agenda", readAgenda],
  ];
  test.each(readers)("%s", (name, read) => {
    expect(codesOf(() => read({ format: `houqin/${name}@2`, further: true }))).toEqual([`newer-format ${name}.format`]);
    expect(codesOf(() => read({ format: "houqin/other@1" }))).toEqual([`other-format ${name}.format`]);
  });
});
