import { expect, test } from "vitest";
import type { Requirement } from "../requirement.ts";
import { compareStrictness } from "./compare.ts";

const verdict = (required: Requirement, promised: Requirement) => compareStrictness(required, promised).verdict;
const of = { kind: "a/record" };

const limit = (more: object): Requirement => ({ shape: "limit", of, value: "grams", ...more }) as Requirement;
const classes = (table: Record<string, number>) => ({ by: ["age"], table });

test.each<[object, object, string]>([
  [{ atLeast: 125 }, { atLeast: 150 }, "stricter"],
  [{ atLeast: 0, atMost: 8 }, { atLeast: -2, atMost: 5 }, "incomparable"],
  [{ atMost: classes({ child: 5 }) }, { atMost: classes({ child: 4, pupil: 9 }) }, "stricter"],
  [{ atMost: classes({ child: 5 }) }, { atMost: 4 }, "stricter"],
  [{ atMost: 5 }, { atMost: classes({ child: 4 }) }, "incomparable"],
  [{ atLeast: { path: "min" } }, { atLeast: { path: "min" } }, "met"],
  [{ atLeast: { path: "min" } }, { atLeast: 200 }, "incomparable"],
  [{ oneOf: ["a", "b"] }, { oneOf: ["a"] }, "stricter"],
])("a limit of %j, promised %j: %s", (required, promised, expected) => {
  expect(verdict(limit(required), limit(promised))).toBe(expected);
});

test("a class that a table leaves out is still held to the other bound, so such a table is stricter", () => {
  expect(verdict(limit({ atMost: 9 }), limit({ atMost: 9, atLeast: classes({ child: 1 }) }))).toBe("stricter");
});

test("a limit on more entries is stricter, a prohibition of more kinds of things too", () => {
  const on = (where: object) =>
    ({ shape: "limit", of: { kind: "a/record", where }, value: "grams", atLeast: 1 }) as Requirement;
  expect(verdict(on({ meal: { in: ["lunch"] } }), on({ meal: { in: ["lunch", "dinner"] } }))).toBe("stricter");
  expect(verdict(on({ grams: { atLeast: 5 } }), on({}))).toBe("stricter");
  const banned = (items: string[]) => ({ shape: "limit", of, forbidden: { item: { in: items } } }) as Requirement;
  expect(verdict(banned(["nitrite"]), banned(["nitrite", "cold dish"]))).toBe("stricter");
  const allowed = (lines: string[]) =>
    ({ shape: "limit", of, forbidden: { line: { not: { in: lines } } } }) as Requirement;
  expect(verdict(allowed(["food", "gas"]), allowed(["food"]))).toBe("stricter");
});

test("one parameter stricter and another weaker do not compare, and both are named", () => {
  const required = limit({ of: { kind: "a/record", where: { meal: { equals: "lunch" } } }, atLeast: 100 });
  expect(compareStrictness(limit({ atLeast: 50 }), required)).toEqual({
    verdict: "incomparable",
    because: [
      { parameter: "of", required: of, promised: { kind: "a/record", where: { meal: { equals: "lunch" } } } },
      { parameter: "atLeast", required: 50, promised: 100 },
    ],
  });
});

test("other shapes do not compare", () => {
  expect(compareStrictness({ shape: "cadence", of, every: { unit: "day" } }, limit({ atLeast: 1 }))).toEqual({
    verdict: "incomparable",
    because: [{ parameter: "shape", required: "cadence", promised: "limit" }],
  });
});

test.each<[object[], object[], string]>([
  [[{ path: "photo" }], [{ path: "photo" }, { path: "seal" }], "stricter"],
  [[{ path: "quote", atLeast: 2 }], [{ path: "quote", atLeast: 3 }], "stricter"],
  [[{ path: "seal", when: { amount: { atLeast: 500 } } }], [{ path: "seal" }], "stricter"],
  [[{ path: "photo" }], [{ path: "seal" }], "incomparable"],
])("parts %j, promised %j: %s", (required, promised, expected) => {
  const parts = (list: object[]) => ({ shape: "presence", of, parts: list }) as Requirement;
  expect(verdict(parts(required), parts(promised))).toBe(expected);
});

test.each<[object, object, string]>([
  [{ when: { slots: { unit: "day" } } }, { when: "always" }, "stricter"],
  [{ when: { slots: { unit: "week" } } }, { when: { slots: { unit: "day" } } }, "stricter"],
  [{ when: { slots: { unit: "month" } } }, { when: { slots: { unit: "week" } } }, "incomparable"],
  [{ when: { entries: of } }, { when: "always" }, "incomparable"],
  [{ atLeast: 1 }, { atLeast: 2 }, "stricter"],
  [{ warnDays: 30 }, { warnDays: 60 }, "stricter"],
  [{}, { register: "a/other" }, "incomparable"],
])("a level %j, promised %j: %s", (required, promised, expected) => {
  const level = (more: object) =>
    ({
      shape: "level",
      register: "a/certificates",
      each: { register: "a/cooks" },
      when: "always",
      ...more,
    }) as Requirement;
  expect(verdict(level(required), level(promised))).toBe(expected);
});

const saving = (times: number) => ({ metric: "a/kwh", back: 1, times });

test.each<[object, object, string]>([
  [{ atMost: saving(0.97) }, { atMost: saving(0.95) }, "stricter"],
  [{ atMost: saving(0.97) }, { atMost: 900 }, "incomparable"],
  [{ atMost: 5 }, { atMost: 5, guard: { metric: "a/satisfied", atLeast: 0.9 } }, "stricter"],
  [
    {
      atMost: {
        by: "a/pupils",
        steps: [
          { from: 0, value: 5 },
          { from: 100, value: 9 },
        ],
      },
    },
    { atMost: { by: "a/pupils", steps: [{ from: 0, value: 5 }] } },
    "stricter",
  ],
  [{ atMost: 5 }, { atMost: 5, period: "week" }, "incomparable"],
  [{ atMost: 5 }, { atMost: 5, metric: "a/other" }, "incomparable"],
  [{ atMost: 5, onlyIf: { site: ["school"] } }, { atMost: 5 }, "stricter"],
  [{ atMost: 5, onlyIf: { site: ["school"] } }, { atMost: 5, onlyIf: { site: { not: ["hotel"] } } }, "stricter"],
  [{ atMost: 5, onlyIf: { site: ["hotel"] } }, { atMost: 5, onlyIf: { site: { not: ["hotel"] } } }, "incomparable"],
  [{ atMost: 5, onlyIf: { site: { not: ["a", "b"] } } }, { atMost: 5, onlyIf: { site: { not: ["a"] } } }, "stricter"],
  [
    { atMost: 5, onlyIf: { metric: "a/diners", atLeast: 300 } },
    { atMost: 5, onlyIf: { metric: "a/diners", atLeast: 100 } },
    "stricter",
  ],
  [
    { atMost: 5, onlyIf: { metric: "a/diners", atLeast: { by: "site", table: { school: 500 } } } },
    { atMost: 5, onlyIf: { metric: "a/diners", atLeast: { by: "site", table: { school: 500 }, others: 1000 } } },
    "stricter",
  ],
])("a target %j, promised %j: %s", (required, promised, expected) => {
  const target = (more: object) => ({ shape: "target", metric: "a/cost", period: "month", ...more }) as Requirement;
  expect(verdict(target(required), target(promised))).toBe(expected);
});

test.each<[object, object, string]>([
  [{ roles: ["by", "verifier"] }, { roles: ["by", "verifier", "payer"] }, "stricter"],
  [{ roles: ["by", "verifier"], atLeast: 2 }, { roles: ["by", "verifier"] }, "stricter"],
  [{ roles: ["by", "verifier"], atLeast: 2 }, { roles: ["by", "payer"] }, "incomparable"],
  [{ roles: ["by"], atLeast: 2 }, { roles: ["by"], atLeast: 3 }, "stricter"],
  [{ roles: ["by"], posts: { by: ["head", "cook"] } }, { roles: ["by"], posts: { by: ["head"] } }, "stricter"],
])("people %j, promised %j: %s", (required, promised, expected) => {
  const separation = (more: object) => ({ shape: "separation", of, ...more }) as Requirement;
  expect(verdict(separation(required), separation(promised))).toBe(expected);
});

test.each<[object, object, string]>([
  [{ bands: [{ from: 5000, require: ["quote"] }] }, { bands: [{ from: 3000, require: ["quote"] }] }, "stricter"],
  [
    { bands: [{ from: 5000, require: ["quote"] }] },
    { bands: [{ from: 5000, require: ["quote", "tender"] }] },
    "stricter",
  ],
  [
    {
      bands: [
        { from: 5000, require: ["quote"] },
        { from: 9000, require: ["quote", "tender"] },
      ],
    },
    {
      bands: [
        { from: 5000, require: ["quote"] },
        { from: 9000, require: ["tender"] },
      ],
    },
    "weaker",
  ],
  [
    { bands: [{ from: 5000, require: ["quote"] }] },
    { bands: [{ from: 5000, require: ["quote"] }], rolling: { by: ["supplier"], days: 30 } },
    "stricter",
  ],
  [
    {
      bands: [
        { from: 5000, require: ["quote"] },
        { from: 9000, require: ["tender"] },
      ],
    },
    {
      bands: [
        { from: 5000, require: ["quote"] },
        { from: 9000, require: ["tender"] },
      ],
      rolling: { by: ["supplier"], days: 30 },
    },
    "incomparable",
  ],
])("a procedure %j, promised %j: %s", (required, promised, expected) => {
  const procedure = ({ bands, ...more }: { bands?: { from: number; require: string[] }[] }) =>
    ({
      shape: "procedure",
      of,
      value: "amount",
      bands: bands?.map((band) => ({ ...band, require: band.require.map((kind) => ({ of: { kind: `a/${kind}` } })) })),
      ...more,
    }) as Requirement;
  expect(verdict(procedure(required), procedure(promised))).toBe(expected);
});

test("a step more is stricter where the others keep their order, a step that may be left out weaker", () => {
  const steps = (...kinds: string[]): Requirement => ({
    shape: "sequence",
    steps: kinds.map((name) => ({
      id: name,
      of: { kind: `a/${name.replace("?", "")}` },
      ...(name.endsWith("?") ? { optional: true as const } : {}),
    })),
  });
  expect(verdict(steps("ask", "buy"), steps("ask", "approve", "buy"))).toBe("stricter");
  expect(verdict(steps("ask", "buy"), steps("buy", "ask"))).toBe("incomparable");
  expect(verdict(steps("ask", "approve", "buy"), steps("ask", "approve?", "buy"))).toBe("weaker");
});

test("fewer transitions are stricter", () => {
  const states = (transitions: Record<string, string[]>): Requirement => ({
    shape: "sequence",
    of,
    state: "step",
    transitions,
  });
  expect(verdict(states({ open: ["done", "dropped"] }), states({ open: ["done"] }))).toBe("stricter");
});

test.each<[object, object, string]>([
  [{ tolerance: 1 }, { tolerance: 0 }, "stricter"],
  [{ tolerance: { share: 0.01 } }, { tolerance: 0 }, "stricter"],
  [{ tolerance: 1 }, { tolerance: { share: 0.01 } }, "incomparable"],
  [{ period: "term" }, { period: "month" }, "incomparable"],
  [{ period: "quarter" }, { period: "month" }, "stricter"],
  [{ of: { a: { level: "r" } } }, { of: { a: { level: "r" }, b: { level: "q" } } }, "stricter"],
])("a reconciliation %j, promised %j: %s", (required, promised, expected) => {
  const reconcile = (more: object) =>
    ({ shape: "reconcile", of: { a: { level: "r" } }, tolerance: 0, period: "month", ...more }) as Requirement;
  expect(verdict(reconcile(required), reconcile(promised))).toBe(expected);
});
