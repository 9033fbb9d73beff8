import { expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { quantity } from "../model/field.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const title = { zh: "留样", en: "Sample" };
const sample = defineEntry("a/sample", { title, data: z.object({ grams: quantity("g").optional() }) });
const rule = { title, severity: "error", since: "2026.1", basis: { none: title }, remedy: title } as const;
const weight = defineRule({
  ...rule,
  id: "a/weight",
  options: z.object({ minGrams: z.number().default(125) }),
  requires: ({ minGrams }) => limit(sample, "grams", { atLeast: minGrams }),
});
const daily = defineRule({
  ...rule,
  id: "a/daily",
  options: z.object({}),
  requires: () => cadence(sample, { every: { unit: "day" } }),
});
const pack = definePack({ name: "a", title, entries: { sample }, rules: [weight, daily] });
const engine = createEngine({ packs: [pack] });
const site = engine.readSite({
  id: "qinghe",
  name: "青禾小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "a/sample", from: "2026-09-01", backfillDays: 0 }],
});
const entries = [
  { id: "one", kind: "a/sample", at: "2026-09-01T11:00", data: { grams: 100 } },
  { id: "two", kind: "a/sample", at: "2026-09-02T11:00", data: {} },
] as const;
const input = { site, entries, asOf: "2026-09-03" };
const prints = (findings: readonly { readonly fingerprint: string }[]) =>
  findings.map(({ fingerprint }) => fingerprint);

it("shows what a correction, an entry and a setting would clear and bring", () => {
  const asIs = prints(engine.evaluate(input).findings);
  expect(asIs).toEqual(["a/daily@2026-09-03", "a/weight@one", "a/weight@two"]);
  const { before, after, comparison, refused } = engine.whatIf(input, [
    { correct: "one", data: { grams: 130 } },
    { correct: "two", data: { grams: 140 } },
    { add: { id: "three", kind: "a/sample", at: "2026-09-03T11:00", data: { grams: 130 } } },
    { rules: { "a/weight": ["warn", { minGrams: 135 }] } },
  ]);
  expect(refused).toEqual([]);
  expect(prints(before.findings)).toEqual(asIs);
  expect(prints(after.findings)).toEqual(["a/weight@one", "a/weight@three"]);
  expect(prints(comparison.cleared)).toEqual(["a/daily@2026-09-03", "a/weight@two"]);
  expect(prints(comparison.added)).toEqual(["a/weight@three"]);
  expect(comparison.persisting.map(({ after: { severity }, changed }) => [severity, changed])).toEqual([
    ["warn", true],
  ]);
});

it("leaves the ledger that was handed in as it was", () => {
  const ledger = engine.ledger({ site, entries });
  const asked = { site, ledger, asOf: "2026-09-03" };
  const before = engine.evaluate(asked);
  engine.whatIf(asked, [{ withdraw: "one" }, { correct: "two", data: { grams: 130 } }]);
  expect(engine.evaluate(asked)).toEqual(before);
});

it("corrects what a document says now, not what it said first", () => {
  const later = {
    id: "two-b",
    kind: "a/sample",
    at: "2026-09-02T12:00",
    replaces: "two",
    data: { grams: 150 },
  } as const;
  const { after } = engine.whatIf({ ...input, entries: [...entries, later] }, [{ correct: "two", data: {} }]);
  expect(prints(after.findings)).toEqual(["a/daily@2026-09-03", "a/weight@one"]);
});

it("tells what could not be changed", () => {
  const wrong = { id: "x", kind: "a/sample", at: "2026-09-31T11:00", data: {} } as const;
  expect(engine.whatIf(input, [{ add: wrong }]).refused.map(({ code }) => code)).toHaveLength(1);
  expect(() => engine.whatIf(input, [{ withdraw: "nobody" }])).toThrow(/nobody/);
  expect(() => engine.whatIf(input, [{ rules: { "a/weight": ["warn", { minGrams: "x" }] } as never }])).toThrow(
    /minGrams/,
  );
});

it("stands at another moment, under another plan and another list of what is kept", () => {
  expect(prints(engine.whatIf(input, [{ asOf: "2026-09-02" }]).comparison.cleared)).toEqual(["a/daily@2026-09-03"]);
  const { after } = engine.whatIf(input, [{ keeps: [] }]);
  expect(after.findings.map(({ verdict }) => verdict)).toContain("unknown");
});

it("compares evaluations of one site only", () => {
  const evaluation = engine.evaluate(input);
  expect(engine.compare(evaluation, evaluation)).toMatchObject({ added: [], cleared: [], goals: [] });
  expect(engine.compare(evaluation, evaluation).persisting).toHaveLength(evaluation.findings.length);
  expect(() => engine.compare(evaluation, { ...evaluation, site: "elsewhere" })).toThrow(/elsewhere/);
});

it("orders what is missing by how much each would settle", () => {
  const many = [...entries, { id: "four", kind: "a/sample", at: "2026-09-03T11:00", data: {} }] as const;
  const needs = engine.needs(engine.evaluate({ ...input, entries: many }));
  expect(needs).toEqual([
    {
      what: "path",
      of: "a/sample",
      path: "grams",
      settles: 2,
      concerns: 2,
      rules: ["a/weight"],
      where: ["four", "two"],
    },
  ]);
  const unkept = engine.needs(engine.evaluate({ ...input, site: { ...site, keeps: [] } }));
  expect(unkept.map(({ what, of, settles }) => [what, of, settles])).toContainEqual(["keep", "a/sample", 1]);
});
