import { createEngine, defineEntry, definePack, type Engine, HouqinError, type Pack, type Site } from "@houqin/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { packOf } from "../differential/world.ts";

const both = (text: string) => ({ zh: `测试${text}`, en: text });
const box = defineEntry("h/box", {
  title: both("box"),
  data: z.object({
    any: z.unknown().optional(),
    lines: z.array(z.object({ dish: z.string() })).optional(),
    tags: z.array(z.string()).optional(),
    note: z.string().optional(),
    inner: z.object({ deep: z.string().optional() }).optional(),
    secret: z.string().max(4).optional(),
  }),
  roles: ["by"],
});
const picky = defineEntry("h/picky", {
  title: both("picky"),
  data: z.object({
    word: z.string().refine(() => {
      throw new Error("the schema itself is broken");
    }),
  }),
});
const packs: readonly Pack[] = [
  packOf({ limit: { shape: "limit", of: { kind: "x/a" }, value: "amount", atMost: 5 } }),
  definePack({ name: "h", title: both("pack"), entries: { box, picky } }),
];
const engine: Engine<readonly Pack[]> = createEngine({ packs });
const site: Site = { id: "s", name: "S", kind: "school", timeZone: "Asia/Shanghai" };
const good = [
  { id: "good-1", kind: "x/a", at: "2025-09-01T08:00", data: { amount: 4 } },
  { id: "good-2", kind: "x/a", at: "2025-09-02T08:00", data: { amount: 9 } },
];

/** Puts something between two good entries, and sees that these are evaluated and counted; gives what was refused. */
function refusedFor(...bad: readonly unknown[]) {
  const ledger = engine.ledger({
    site,
    entries: [good[0], ...bad, good[1]],
    place: (index) => `line ${index + 1}`,
  });
  const { findings, entries } = engine.evaluate({ site, ledger, asOf: "2025-09-30" });
  expect(findings.filter(({ verdict }) => verdict === "fail").map(({ slot }) => slot)).toEqual(["good-2"]);
  expect(entries).toBe(ledger.size);
  expect(ledger.size + new Set(ledger.refused.map(({ place }) => place)).size).toBeGreaterThanOrEqual(2);
  return ledger.refused;
}

const entry = { id: "bad", kind: "x/a", at: "2025-09-01T08:00", data: {} };
const throws = (reason: string) => ({ id: "throwing", values: { reason } });
const parsed = (text: string): unknown => JSON.parse(text);
const circle: Record<string, unknown> = { name: "circle" };
circle.self = { circle };
const throwing = (name: string, rest: object) =>
  Object.defineProperty({ ...rest }, name, {
    enumerable: true,
    get() {
      throw new Error("do not look");
    },
  });
const doubled = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], "x");

let keys: readonly PropertyKey[];
beforeEach(() => {
  keys = [Object.prototype, Array.prototype, Function.prototype, Map.prototype].flatMap((each) =>
    Reflect.ownKeys(each),
  );
});
afterEach(() => {
  const after = [Object.prototype, Array.prototype, Function.prototype, Map.prototype].flatMap((each) =>
    Reflect.ownKeys(each),
  );
  expect(after).toEqual(keys);
  const plain: { readonly late?: unknown } = {};
  expect(plain.late).toBeUndefined();
});

describe("an entry that is no entry is refused with its place, and the good ones are evaluated:", () => {
  it.each([
    ["null", null, { found: null }],
    ["nothing", undefined, { found: { id: "nothing" } }],
    ["a number", 7, { found: 7 }],
    ["a text", "x/a", { found: { id: "ofType", values: { type: "string" } } }],
    ["a list", [entry], { found: { id: "ofType", values: { type: "list" } } }],
    ["a function", () => entry, {}],
    ["a symbol", Symbol("x"), { found: { id: "ofType", values: { type: "symbol" } } }],
    ["a bigint", 12n, { found: { id: "ofType", values: { type: "bigint" } } }],
    ["an object of nothing", {}, { path: "id", found: { id: "nothing" } }],
    ["an id of another type", { ...entry, id: 7 }, { path: "id", found: 7 }],
    ["an empty id", { ...entry, id: "" }, { path: "id" }],
    ["an id of blanks", { ...entry, id: "  " }, { path: "id", found: "  ", expected: { id: "ownId" } }],
    ["an id of two lines", { ...entry, id: "a\nb" }, { path: "id" }],
    ["an id with NUL", { ...entry, id: "a\u0000b" }, { path: "id" }],
    [
      "an id without end",
      { ...entry, id: "x".repeat(1_000_000) },
      { path: "id", found: { id: "beginning", values: { start: "x".repeat(60), count: 1_000_000 } } },
    ],
    ["an unknown envelope field", { ...entry, when: "today" }, { found: "when" }],
    [
      "data that is a list",
      { ...entry, data: [] },
      { path: "data", found: { id: "ofType", values: { type: "list" } } },
    ],
    ["data that is a circle in a wrong place", { ...entry, data: 7, area: circle }, { path: "area" }],
    ["an area of a million characters", { ...entry, area: "x".repeat(1_000_000) }, { path: "area" }],
    ["a person of a million characters", { ...entry, actors: { by: "x".repeat(1_000_000) } }, { path: "actors.by" }],
  ])("%s", (_what, bad, said) => {
    const refused = refusedFor(bad);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ code: "notAnEntry", place: "line 2", ...said });
    expect(refused[0]?.expected).toBeTruthy();
    expect(JSON.stringify(refused).length).toBeLessThan(600);
  });
});

describe("an entry with something wrong is refused with its path, what was found and what was expected:", () => {
  it.each([
    ["an unknown kind", { kind: "x/aa" }, { code: "unknownKind", path: "kind", found: "x/aa", didYouMean: "x/a" }],
    ["a wrong type", { data: { amount: "many" } }, { code: "badField", path: "data.amount", found: "many" }],
    ["no number", { data: { amount: Number.NaN } }, { code: "badField", path: "data.amount", found: "NaN" }],
    ["an endless number", { data: { amount: Number.POSITIVE_INFINITY } }, { path: "data.amount", found: "Infinity" }],
    ["a huge number", { data: { amount: 1e300 } }, { code: "badNumber", path: "data.amount", found: 1e300 }],
    [
      "more decimals than are judged",
      { data: { amount: 124.99999999 } },
      {
        code: "badNumber",
        path: "data.amount",
        found: 124.99999999,
        expected: { id: "fewDecimals", values: { count: 6 } },
      },
    ],
    [
      "a role that the kind does not have",
      { kind: "h/box", actors: { bye: "p1" } },
      { code: "badField", path: "actors", found: "bye", didYouMean: "by" },
    ],
    ["an impossible day", { at: "2025-02-30" }, { code: "badTime", path: "at", found: "2025-02-30" }],
    ["an impossible clock", { at: "2025-02-03T25:00" }, { code: "badTime", path: "at", found: "2025-02-03T25:00" }],
    [
      "an impossible field",
      { data: { until: "2025-13-01" } },
      { code: "badField", path: "data.until", found: "2025-13-01" },
    ],
    ["an impossible recordedAt", { recordedAt: "soon" }, { code: "badTime", path: "recordedAt", found: "soon" }],
    ["an impossible span", { covers: "2025-13" }, { code: "badTime", path: "covers", found: "2025-13" }],
    ["a time of a million characters", { at: "2".repeat(1_000_000) }, { code: "badTime", path: "at" }],
    ["a text of a million", { data: { item: "x".repeat(1_000_000) } }, { code: "badField", path: "data.item" }],
    [
      "a list with a text of a million",
      { kind: "h/box", data: { tags: ["a", "x".repeat(1e6)] } },
      { path: "data.tags" },
    ],
    ["a deep text of a million", { kind: "h/box", data: { any: [{ t: "x".repeat(1e6) }] } }, { path: "data.any.0.t" }],
    [
      "a circle",
      { kind: "h/box", data: { any: circle } },
      { code: "badField", found: { id: "deep", values: { count: 64 } } },
    ],
    [
      "twice as much at each level",
      { kind: "h/box", data: { any: doubled } },
      { found: { id: "manyValues", values: { count: 100_000 } } },
    ],
    [
      "a bigint",
      { kind: "h/box", data: { any: [1n] } },
      { path: "data.any.0", found: { id: "ofType", values: { type: "bigint" } } },
    ],
    [
      "a function",
      { kind: "h/box", data: { any: { run: () => 1 } } },
      { path: "data.any.run", found: { id: "ofType", values: { type: "function" } } },
    ],
    ["no finite number", { kind: "h/box", data: { any: [Number.NaN] } }, { path: "data.any.0", found: "NaN" }],
    [
      "an object of a class",
      { kind: "h/box", data: { any: new Map() } },
      { path: "data.any", found: { id: "ofClass" } },
    ],
    [
      "a schema that throws",
      { kind: "h/picky", data: { word: "x" } },
      { path: "data", found: throws("the schema itself is broken") },
    ],
    [
      "__proto__ in data",
      parsed('{"data":{"__proto__":{"late":true}}}'),
      { code: "badField", path: "data.__proto__", found: { id: "protoKey" } },
    ],
    [
      "__proto__ among its people",
      parsed('{"actors":{"__proto__":"p1"}}'),
      { code: "badField", path: "actors.__proto__", found: { id: "protoKey" } },
    ],
    [
      "__proto__ deep in data",
      parsed('{"kind":"h/box","data":{"any":{"a":[{"__proto__":{"late":true}}]}}}'),
      { code: "badField", path: "data.any.a.0.__proto__", found: { id: "protoKey" } },
    ],
    ["a getter that throws in data", { data: throwing("amount", {}) }, { found: throws("do not look") }],
    [
      "a getter that throws deep in data",
      { kind: "h/box", data: { any: [throwing("x", {})] } },
      { path: "data.any", found: throws("do not look") },
    ],
  ])("%s", (_what, fields, said) => {
    const refused = refusedFor({ ...entry, ...(fields as object) });
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ place: "line 2", entry: "bad", ...said });
    expect(refused[0]?.expected).toBeTruthy();
    expect(JSON.stringify(refused).length).toBeLessThan(600);
  });

  it("__proto__ on the entry itself", () => {
    const bad = parsed('{"id":"bad","kind":"x/a","at":"2025-09-01","data":{},"__proto__":{"late":true}}');
    expect(refusedFor(bad)).toMatchObject([{ code: "notAnEntry", entry: "bad", found: "__proto__", place: "line 2" }]);
  });

  it.each(["id", "kind", "at", "data", "actors"])("a getter that throws for %s", (name) => {
    const refused = refusedFor(throwing(name, entry));
    expect(refused).toMatchObject([{ place: "line 2", found: throws("do not look") }]);
  });

  it("a proxy that throws at every touch", () => {
    const proxy = new Proxy(entry, {
      get: () => {
        throw new Error("do not touch");
      },
      has: () => {
        throw new Error("do not touch");
      },
      ownKeys: () => {
        throw new Error("do not touch");
      },
    });
    expect(refusedFor(proxy)).toMatchObject([{ code: "notAnEntry", place: "line 2" }]);
  });
});

describe("keys that name what every object inherits", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"])(
    "%s changes nothing on the entry, in its data or deep in it",
    (name) => {
      const odd = { [name]: { prototype: { late: true } } };
      expect(refusedFor({ ...entry, ...odd })).toMatchObject([{ code: "notAnEntry", found: name }]);
      expect(refusedFor({ ...entry, id: "deep", kind: "h/box", data: { any: odd, inner: odd } })).toEqual([]);
      const ledger = engine.ledger({ site, entries: [{ ...entry, kind: "h/box", data: { any: odd } }] });
      expect(ledger.entry("bad")?.data).toEqual({ any: odd });
    },
  );

  it("a key __proto__ in a field that nobody reads is left behind", () => {
    const bad = parsed('{"id":"bad","kind":"h/box","at":"2025-09-01","data":{"inner":{"__proto__":{"deep":"x"}}}}');
    expect(refusedFor(bad)).toEqual([]);
    const ledger = engine.ledger({ site, entries: [bad] });
    expect(JSON.stringify(ledger.entry("bad")?.data)).toBe("{}");
  });
});

describe("copies", () => {
  it("that differ are all refused, those that come later too, and equal ones count once", () => {
    const [one, other] = [
      { ...entry, data: { amount: 1 } },
      { ...entry, data: { amount: 2 } },
    ];
    const refused = refusedFor(one, other, one, { ...good[0] });
    expect(refused.map(({ code, entry: id, path }) => [code, id, path])).toEqual([
      ["duplicateId", "bad", "id"],
      ["duplicateId", "bad", "id"],
      ["duplicateId", "bad", "id"],
    ]);
  });

  it("of one id in two kinds are refused, and what corrects either counts alike in whatever order they come", () => {
    const fix = { ...entry, id: "fix", replaces: "bad", data: { amount: 1 } };
    const three = [entry, { ...entry, kind: "x/b" }, fix];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const sizes = orders.map((order) => {
      const ledger = engine.ledger({ site, entries: [...good, ...order.map((index) => three[index])] });
      const { entries, findings } = engine.evaluate({ site, ledger, asOf: "2025-09-30" });
      return JSON.stringify([ledger.size, entries, findings]);
    });
    expect(new Set(sizes).size).toBe(1);
  });

  it("of a correction that fits nothing count alike in whatever order they come", () => {
    const wrong = { ...entry, id: "fix", kind: "x/b", replaces: "good-1", data: { amount: 1 } };
    const right = { ...wrong, kind: "x/a" };
    const [first, ...rest] = [
      [wrong, right, ...good],
      [right, wrong, ...good],
      [...good, wrong, right],
      [...good, right, wrong],
    ].map((entries) => {
      const ledger = engine.ledger({ site, entries });
      const evaluation = engine.evaluate({ site, ledger, asOf: "2025-09-30", detail: "verdicts" });
      return JSON.stringify([ledger.size, evaluation]);
    });
    for (const other of rest) expect(other).toBe(first);
  });
});

describe("what is no list of entries", () => {
  it.each([
    ["null", null, null],
    ["a number", 7, 7],
    ["a text", "x/a", "x/a"],
    ["an object", {}, { id: "json", values: { json: "{}" } }],
    ["one entry", good[0], expect.objectContaining({ id: "json" })],
  ])("%s, is refused as a whole", (_what, entries, found) => {
    const problem = { code: "bad-entries", path: "entries", found };
    const input: { readonly site: Site; readonly entries: readonly [] } = JSON.parse(JSON.stringify({ site, entries }));
    for (const work of [
      () => engine.ledger(input),
      () => engine.evaluate({ ...input, asOf: "2025-09-30" }),
      () => engine.open({ ...input, asOf: "2025-09-30" }),
      () => engine.open({ site, entries: [], asOf: "2025-09-30" }).add(input.entries),
    ]) {
      expect(work).toThrow(HouqinError);
      expect(work).toThrow(expect.objectContaining({ problems: [expect.objectContaining(problem)] }));
    }
  });
});

describe("an entry taken in", () => {
  it("is a copy: what its giver does to it later changes nothing, and it is frozen", () => {
    const lines = [{ dish: "rice" }];
    const any = { list: [1] };
    const given = { id: "e", kind: "h/box", at: "2025-09-01", data: { any, lines } };
    const ledger = engine.ledger({ site, entries: [given] });
    any.list.push(2);
    lines.push({ dish: "soup" });
    const { data } = ledger.entry("e") ?? {};
    expect(data).toEqual({ any: { list: [1] }, lines: [{ dish: "rice" }] });
    expect(Object.isFrozen(data?.any)).toBe(true);
  });

  it("of a monitor is refused like any other", () => {
    const monitor = engine.open({ site, entries: good, asOf: "2025-09-30" });
    const { refused } = monitor.add([
      { ...entry, data: throwing("amount", {}) },
      { ...entry, id: "fine" },
    ]);
    expect(refused).toMatchObject([{ entry: "bad" }]);
    expect(monitor.evaluation().entries).toBe(3);
  });
});
