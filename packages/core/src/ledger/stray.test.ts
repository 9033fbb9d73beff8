import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { Day } from "../model/field.ts";
import { defineRegister, ends, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";
import type { Requirement } from "../requirement/requirement.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";

const both = (en: string) => ({ zh: `测试${en}`, en });
const hazard = defineEntry("x/hazard", {
  title: both("hazard"),
  data: z.object({ room: z.string().optional(), floor: z.string().optional(), until: Day.optional() }),
});
const cleared = defineEntry("x/cleared", { title: both("cleared"), data: z.object({ room: z.string().optional() }) });
const use = defineEntry("x/use", { title: both("use"), data: z.object({ room: z.string().optional() }) });

const open = defineRegister({
  id: "x/open",
  key: ["room"],
  plus: [raises(from(hazard, { key: ["room"], where: { floor: { exists: false } } }), { until: { days: 30 } })],
  minus: [ends(from(cleared, { key: ["room"] }))],
});
const places = defineRegister({
  id: "x/places",
  key: ["floor", "room"],
  plus: [raises(from(hazard, { key: ["floor", "room"], where: { floor: { exists: true } } }), { until: { days: 30 } })],
});

type Told = { readonly kind: string; readonly at: string; readonly data: object };

/** An engine with one rule over the registers, at a site that keeps their kinds from 1 September on. */
function bench(requirement: Requirement) {
  const rule = defineRule({
    id: "x/rule",
    title: both("rule"),
    severity: "error",
    since: "2026.1",
    basis: { none: both("none") },
    remedy: both("mend it"),
    requires: () => requirement,
  });
  const pack = definePack({
    name: "x",
    title: both("x"),
    entries: { hazard, cleared, use },
    registers: [open, places],
    rules: [rule],
  });
  const keeps = ["x/hazard", "x/cleared", "x/use"].map((kind) => ({ kind, from: "2025-09-01" }));
  const site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai", keeps };
  return { engine: createEngine({ packs: [pack] }), site };
}

/** Judges a requirement as of 30 September: each unit in one line, with the needs of what is unknown. */
function judge(requirement: Requirement, entries: readonly Told[]) {
  const { engine, site } = bench(requirement);
  const named: readonly object[] = entries.map((entry, index) => ({ id: `e${index + 1}`, ...entry }));
  const { judged = [], findings } = engine.evaluate({
    site,
    entries: named as never,
    asOf: "2025-09-30",
    detail: "verdicts",
  });
  const paths = findings.flatMap(({ needs = [] }) =>
    needs.flatMap((need) => (need.what === "path" ? [`${need.entry}.${need.path}`] : [need.what])),
  );
  return [...judged.map(({ id, verdict }) => `${id.replace("x/rule@", "")} ${verdict}`), ...new Set(paths)];
}

const at = (day: number, kind: string, data: object) => ({
  kind,
  at: `2025-09-${String(day).padStart(2, "0")}T08:00`,
  data,
});
const relied: Requirement = {
  shape: "level",
  register: "x/open",
  when: { entries: { kind: "x/use", key: ["room"] } },
  atMost: 0,
};

describe("a row of a register that lacks its key", () => {
  it("makes the level of every key unknown where it could have counted, and names the path", () => {
    const entries = [at(2, "x/hazard", {}), at(3, "x/use", { room: "a" })];
    expect(judge(relied, entries)).toEqual(["e2@a unknown", "e1.room"]);
  });

  it("does not matter before it, nor after its span", () => {
    const before = [at(2, "x/use", { room: "a" }), at(3, "x/hazard", {})];
    expect(judge(relied, before)).toEqual(["e1@a pass"]);
    const long = { ...at(2, "x/hazard", {}), at: "2025-08-01" };
    expect(judge(relied, [long, at(3, "x/use", { room: "a" })])).toEqual(["e2@a pass"]);
  });

  it("leaves what it cannot change: a level that is too high anyway, or high enough", () => {
    const entries = [at(2, "x/hazard", { room: "a" }), at(2, "x/hazard", {}), at(3, "x/use", { room: "a" })];
    expect(judge(relied, entries)).toEqual(["e3@a fail"]);
    const enough: Requirement = { ...relied, atMost: undefined, atLeast: 1 };
    expect(judge(enough, entries)).toEqual(["e3@a pass"]);
  });

  it("that lowers or ends leaves a level unknown that would be too high, or just high enough", () => {
    const entries = [at(2, "x/hazard", { room: "a" }), at(2, "x/cleared", {}), at(3, "x/use", { room: "a" })];
    expect(judge(relied, entries)).toEqual(["e3@a unknown", "e2.room"]);
  });

  it("touches only keys that agree with the parts it has", () => {
    const always: Requirement = {
      shape: "level",
      register: "x/places",
      when: { entries: { kind: "x/hazard", key: ["floor", "room"] } },
      atMost: 1,
    };
    const entries = [
      at(2, "x/hazard", { floor: "1" }),
      at(3, "x/hazard", { floor: "1", room: "a" }),
      at(3, "x/hazard", { floor: "2", room: "a" }),
    ];
    expect(judge(always, entries)).toEqual(["e1 unknown", "e2@1@a unknown", "e3@2@a pass", "e1.room"]);
  });

  it("stands for a key of its own where every key of the register is looked at", () => {
    const always: Requirement = { shape: "level", register: "x/open", when: "always", atMost: 1 };
    expect(judge(always, [at(20, "x/hazard", {})])).toEqual(["always unknown", "e1.room"]);
  });

  it("leaves the keys of each untold, and those that surely stand in place", () => {
    const daily: Requirement = {
      shape: "cadence",
      of: { kind: "x/use", key: ["room"] },
      each: { register: "x/open" },
      every: { unit: "month" },
    };
    const entries = [
      { ...at(1, "x/hazard", { room: "a" }), at: "2025-09-01" },
      { ...at(1, "x/hazard", {}), at: "2025-09-01" },
      at(3, "x/use", { room: "a" }),
    ];
    expect(judge(daily, entries)).toEqual(["2025-09 unknown", "2025-09@a pass", "e2.room"]);
  });
});

describe("an entry that relies on a level and lacks its key", () => {
  it("is unknown, and names the path", () => {
    expect(judge(relied, [at(3, "x/use", {})])).toEqual(["e1 unknown", "e1.room"]);
  });
});

describe("an open evaluation", () => {
  const each = { register: "x/places" };
  const byRoom = { kind: "x/use", key: ["room"] };
  const requirements: Readonly<Record<string, Requirement>> = {
    always: { shape: "level", register: "x/open", when: "always", atMost: 1 },
    "always, of each": { shape: "level", register: "x/places", each, when: "always", atLeast: 1, warnDays: 5 },
    slots: { shape: "level", register: "x/open", when: { slots: { unit: "day" } }, atMost: 0 },
    "slots, of each": {
      shape: "level",
      register: "x/open",
      each: { register: "x/open" },
      when: { slots: { unit: "week" } },
      atLeast: 1,
      warnDays: 5,
    },
    entries: relied,
    cadence: { shape: "cadence", of: byRoom, each: { register: "x/open" }, every: { unit: "week" } },
    gap: { shape: "cadence", of: byRoom, each: { register: "x/open" }, every: { unit: "gap", atMost: 5, in: "days" } },
    deadline: {
      shape: "deadline",
      anchor: { yearDay: "09-12" },
      each: { register: "x/open" },
      after: { days: 3 },
      by: byRoom,
    },
    target: {
      shape: "target",
      metric: { keys: "x/open" },
      period: "week",
      atMost: 2,
    },
    "target, of each": {
      shape: "target",
      metric: { keys: "x/open" },
      period: "week",
      each,
      atLeast: 1,
    },
  };

  it.each(Object.entries(requirements))("hears of rows that lack their key: %s", (_name, requirement) => {
    const { engine, site } = bench(requirement);
    const text = fc.constantFrom("1", "2", undefined);
    const entry = fc
      .record({
        kind: fc.constantFrom("x/hazard", "x/hazard", "x/cleared", "x/use"),
        day: fc.integer({ min: 1, max: 28 }),
        late: fc.integer({ min: 0, max: 4 }),
        room: text,
        floor: text,
      })
      .map(({ kind, day, late, room, floor }) => ({
        ...at(day, kind, {
          ...(room ? { room } : {}),
          ...(floor && kind === "x/hazard" ? { floor } : {}),
        }),
        recordedAt: `2025-09-${String(Math.min(day + late, 30)).padStart(2, "0")}T09:00`,
      }));
    const property = fc.property(fc.array(entry, { maxLength: 12 }), (drawn) => {
      const entries = drawn.map((one, index) => ({ id: `e${index + 1}`, ...one }));
      const monitor = engine.open({ site, entries: [], asOf: "2025-09-10T00:00" });
      for (const [index, one] of entries.entries()) {
        monitor.add([one] as never);
        if (index === 4) monitor.advance("2025-09-20");
      }
      monitor.advance("2025-09-30");
      monitor.add([{ id: "gone", kind: "ledger/retracted", at: "2025-09-29", data: { entry: "e1", reason: "x" } }]);
      const all = [
        ...entries,
        { id: "gone", kind: "ledger/retracted", at: "2025-09-29", data: { entry: "e1", reason: "x" } },
      ];
      const whole = engine.evaluate({ site, entries: all as never, asOf: "2025-09-30", detail: "verdicts" });
      expect(monitor.evaluation({ detail: "verdicts" })).toEqual(whole);
    });
    fc.assert(property, { numRuns: 40 });
  });
});
