import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { quantity, ref } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import { siteAsset } from "../model/site-entries.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { defineCheck } from "../rule/define-check.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import type { Pack } from "../rule/pack.ts";
import { createEngine } from "./create-engine.ts";
import type { Engine } from "./engine.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const face = {
  severity: "error",
  since: "2026.1",
  basis: { none: both("none") },
  remedy: both("do it"),
} as const;
const reading = defineEntry("a/reading", {
  title: both("reading"),
  data: z.object({ value: quantity("kg").optional(), asset: ref("site/asset").optional(), of: z.string().optional() }),
  roles: ["by"],
});
const site = {
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "a/reading", from: "2025-09-01" }],
};
const period = { from: "2025-09-01", to: "2025-09-20" };

const held = defineRegister({
  id: "a/held",
  key: ["asset"],
  refers: siteAsset,
  plus: [raises(from(reading, { key: ["of"] }), { amount: "value" })],
});

/** Rules that read through areas, assets, people and posts in every way there is. */
const requirements: Readonly<Record<string, Requirement>> = {
  "of-class": {
    shape: "limit",
    of: { kind: "a/reading", where: { "asset.category": { equals: "boiler" } } },
    value: "value",
    atMost: 4,
  },
  "in-tree": {
    shape: "limit",
    of: { kind: "a/reading", where: { "@area": { within: "north" } } },
    value: "value",
    atMost: 3,
  },
  "in-tree-of-asset": {
    shape: "limit",
    of: { kind: "a/reading", where: { "asset.area": { within: "north" } } },
    value: "value",
    atLeast: 2,
  },
  "of-post": {
    shape: "limit",
    of: { kind: "a/reading", where: { "by.post": { equals: "cook" } } },
    value: "value",
    atMost: 2,
  },
  "bound-of-asset": {
    shape: "limit",
    of: { kind: "a/reading", key: ["asset"] },
    value: "value",
    atMost: { path: "asset.quantity" },
  },
  "each-asset": {
    shape: "target",
    metric: { count: "@id", of: { kind: "a/reading", key: ["asset"] } },
    period: "week",
    each: { register: "site/assets", where: { category: { equals: "boiler" } } },
    atLeast: 1,
  },
  "each-held": {
    shape: "target",
    metric: { count: "@id", of: { kind: "a/reading", key: ["asset"] } },
    period: "week",
    each: { register: "a/held", where: { category: { equals: "lift" } } },
    atLeast: 2,
  },
  "held-by-quantity": { shape: "level", register: "a/held", when: "always", atMost: { path: "quantity" } },
  "held-boilers": {
    shape: "level",
    register: "a/held",
    each: { register: "a/held", where: { area: { within: "north" } } },
    when: { slots: { unit: "day" } },
    atLeast: 3,
  },
  "each-area": {
    shape: "cadence",
    of: { kind: "a/reading", key: ["@area"] },
    each: { register: "site/areas", where: { "@subject": { within: "north" } } },
    every: { unit: "week" },
  },
  "how-many": {
    shape: "target",
    metric: { keys: "site/assets", where: { category: { equals: "boiler" } } },
    period: "week",
    atMost: 1,
  },
};

function ruleOf(name: string, requirement: Requirement) {
  return defineRule({ ...face, id: `a/${name}` as const, title: both(name), requires: () => requirement });
}

/** A check that throws as long as some reading of the day is 9. */
const fragile = defineCheck({
  ...face,
  id: "a/fragile",
  title: both("fragile"),
  reads: { rows: reading },
  period: "day",
  messages: { many: { zh: "{count} 条", en: "{count}" } },
  check: ({ rows, found }) => {
    if (rows.rows.some(({ data }) => data.value === 9)) throw new Error("nine");
    return rows.rows.length > 1 ? [found("many", { count: rows.rows.length })] : [];
  },
});

function engineOf(rules: Pack["rules"]): Engine<readonly Pack[]> {
  const pack = definePack({
    name: "a",
    title: both("pack"),
    entries: { reading },
    registers: [held],
    rules,
    presets: {},
  });
  return createEngine({ packs: [pack] as readonly Pack[] });
}

const day = fc.integer({ min: 1, max: 18 }).map((each) => `2025-09-${String(each).padStart(2, "0")}`);
const moment = fc.tuple(day, fc.constantFrom("00:00", "09:00", "17:30")).map(([date, clock]) => `${date}T${clock}`);
const area = fc.constantFrom("north", "east", "hall", "yard");
const asset = fc.constantFrom("b1", "b2", "b3");
const person = fc.constantFrom("p1", "p2");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

const read = some({
  kind: fc.constant("a/reading"),
  area: maybe(area),
  actors: maybe(person.map((by) => ({ by }))),
  data: some({ value: maybe(fc.integer({ min: 0, max: 9 })), asset: maybe(asset), of: maybe(asset) }),
});
const sited = fc.oneof(
  some({
    kind: fc.constant("site/area"),
    subject: area,
    data: some({ name: fc.constant("x"), parent: maybe(area), until: maybe(day) }),
  }),
  some({
    kind: fc.constant("site/asset"),
    subject: asset,
    data: some({
      name: fc.constant("x"),
      category: maybe(fc.constantFrom("boiler", "lift")),
      area: maybe(area),
      quantity: maybe(fc.integer({ min: 0, max: 6 })),
      until: maybe(day),
    }),
  }),
  some({
    kind: fc.constant("site/person"),
    subject: person,
    data: some({ name: fc.constant("x"), post: maybe(fc.constantFrom("cook", "guard")) }),
  }),
);
const entry = fc
  .tuple(
    fc.nat({ max: 16 }),
    fc.oneof({ weight: 3, arbitrary: read }, { weight: 2, arbitrary: sited }),
    moment,
    maybe(moment),
  )
  .map(([id, fields, at, recordedAt]) => ({ id: `e${id}`, at, ...(recordedAt ? { recordedAt } : {}), ...fields }));
const correction = fc
  .tuple(fc.integer({ min: 20, max: 30 }), fc.nat({ max: 16 }), entry)
  .map(([id, replaced, fields]) => ({ ...fields, id: `e${id}`, replaces: `e${replaced}` }));
const script = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: entry }, correction), { minLength: 1, maxLength: 4 }),
    },
    day,
  ),
  { minLength: 2, maxLength: 12 },
);

/** Runs a script of entries and days through a monitor and tells what it says at the end, and what an evaluation says. */
function bothWays(engine: Engine<readonly Pack[]>, steps: readonly (readonly object[] | string)[]) {
  const entries: object[] = [];
  let asOf = "2025-09-02";
  const monitor = engine.open({ site, entries: [], asOf, period });
  const told = new Map<string, Finding>();
  for (const step of steps) {
    if (typeof step === "string" && step <= asOf) continue;
    const { added, resolved } = typeof step === "string" ? monitor.advance(step) : monitor.add(step as never);
    if (typeof step === "string") asOf = step;
    else entries.push(...step);
    for (const { fingerprint } of resolved) told.delete(fingerprint);
    for (const finding of added) told.set(finding.fingerprint, finding);
  }
  const full = engine.evaluate({ site, entries: entries as never, asOf, period, detail: "verdicts" });
  const live = monitor.evaluation({ detail: "verdicts" });
  const byPrint = (findings: Iterable<Finding>) =>
    [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return {
    live: [live.rules, live.findings, live.judged],
    full: [full.rules, full.findings, full.judged],
    told: byPrint(told.values()),
    findings: byPrint(full.findings),
  };
}

const { RUNS = "60" } = process.env;

test("areas, assets, people and posts may change under what refers to them: a monitor says what an evaluation says", () => {
  const engine = engineOf(Object.entries(requirements).map(([name, requirement]) => ruleOf(name, requirement)));
  fc.assert(
    fc.property(script, (steps) => {
      const { live, full, told, findings } = bothWays(engine, steps);
      expect(live).toEqual(full);
      expect(told).toEqual(findings);
    }),
    { numRuns: Number(RUNS) },
  );
});

test("a rule that throws fails alone, and is well again as soon as an evaluation of everything would be", () => {
  const engine = engineOf([ruleOf("of-class", requirements["of-class"] as Requirement), fragile]);
  fc.assert(
    fc.property(script, (steps) => {
      const { live, full, told, findings } = bothWays(engine, steps);
      expect(live).toEqual(full);
      expect(told).toEqual(findings);
    }),
    { numRuns: Number(RUNS) },
  );
});

test("while a rule fails, nothing that does not concern it has it judged again", () => {
  let runs = 0;
  const counted = defineCheck({
    ...face,
    id: "a/counted",
    title: both("counted"),
    reads: { rows: reading },
    period: "day",
    messages: {},
    check: () => {
      runs += 1;
      throw new Error("always");
    },
  });
  const monitor = engineOf([counted]).open({ site, entries: [], asOf: "2025-09-05", period });
  const reads = (id: string) => [{ id, kind: "a/reading", at: "2025-09-03T08:00", data: { value: 1 } }];
  expect(monitor.add(reads("a") as never).added.map(({ verdict }) => verdict)).toEqual(["error"]);
  const before = runs;
  const person = { id: "p", kind: "site/person", subject: "p1", at: "2025-09-01", data: { name: "x" } };
  expect(monitor.add([person] as never)).toEqual({ added: [], resolved: [], corrected: [], refused: [] });
  expect(runs).toBe(before);
  expect(monitor.add(reads("b") as never)).toEqual({ added: [], resolved: [], corrected: [], refused: [] });
  expect(runs).toBeGreaterThan(before);
});
