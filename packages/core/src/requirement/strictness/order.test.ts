import fc from "fast-check";
import { expect, test } from "vitest";
import { Cadence } from "../cadence/schema.ts";
import { cadenceStrictness } from "../cadence/strictness.ts";
import { Deadline } from "../deadline/schema.ts";
import { deadlineStrictness } from "../deadline/strictness.ts";
import { Level } from "../level/schema.ts";
import { levelStrictness } from "../level/strictness.ts";
import { Limit } from "../limit/schema.ts";
import { limitStrictness } from "../limit/strictness.ts";
import { Presence } from "../presence/schema.ts";
import { presenceStrictness } from "../presence/strictness.ts";
import { Procedure } from "../procedure/schema.ts";
import { procedureStrictness } from "../procedure/strictness.ts";
import { Reconcile } from "../reconcile/schema.ts";
import { reconcileStrictness } from "../reconcile/strictness.ts";
import { Requirement } from "../requirement.ts";
import { Separation } from "../separation/schema.ts";
import { separationStrictness } from "../separation/strictness.ts";
import { Sequence } from "../sequence/schema.ts";
import { sequenceStrictness } from "../sequence/strictness.ts";
import { Target } from "../target/schema.ts";
import { targetStrictness } from "../target/strictness.ts";
import { compareStrictness } from "./compare.ts";

const number = fc.integer({ min: 0, max: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 });
const scalar = fc.constantFrom<string | number | boolean>("a", "b", 1, true);
const operand = fc.oneof(number, fc.constant({ path: "p" }));
const check = fc.record({
  equals: maybe(scalar),
  in: maybe(some<string | number>("a", "b", 1)),
  atLeast: maybe(operand),
  atMost: maybe(operand),
  exists: maybe(fc.boolean()),
  within: maybe(fc.constantFrom("campus", "north")),
});
const condition = fc.oneof(check, fc.record({ not: check }));
const where = maybe(fc.dictionary(fc.constantFrom("x", "y"), condition, { maxKeys: 2 }));
const source = fc.record({ kind: fc.constantFrom("k/a", "k/a", "k/a", "k/b"), where, key: maybe(fc.constant(["x"])) });
const table = fc.dictionary(fc.constantFrom("s", "t"), number, { minKeys: 1, maxKeys: 2 });
const bound = fc.oneof(
  number,
  fc.constant({ path: "max" }),
  table.map((rows) => ({ by: ["class"], table: rows })),
);
const each = maybe(
  fc.oneof(
    some("1", "2", "3").map((values) => ({ values })),
    fc.record({ register: fc.constantFrom("r", "q"), where }),
    some("1", "2").map((values) => ({ product: [{ values }, { register: "r" }] })),
  ),
);
const bySite = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    by: fc.constant("site" as const),
    table: fc.dictionary(fc.constantFrom("school", "hotel"), value),
    others: maybe(value),
  });
const siteBound = fc.oneof(number, bySite(number));
const onlyIf = maybe(
  fc.record({
    site: maybe(fc.oneof(some("school", "hotel"), fc.record({ not: some("school", "hotel") }))),
    metric: maybe(fc.constant("m")),
    atLeast: maybe(siteBound),
    atMost: maybe(siteBound),
  }),
);
const period = fc.constantFrom("day", "week", "month", "quarter", "year", "term");
const pace = {
  interval: maybe(fc.constantFrom(1, 2, 3, 4)),
  starting: maybe(fc.constantFrom("2025-09-01", "2025-09-03")),
};
const days = fc.constantFrom("day", "workday", "operatingDay");
const every = fc.oneof(
  fc.record({ unit: fc.constantFrom("day", "workday", "operatingDay", "week", "quarter", "half"), ...pace }),
  fc.record({ unit: fc.constant("weekday"), on: some("MO", "WE", "SU"), ...pace }),
  fc.record({
    unit: fc.constant("month"),
    on: maybe(some<unknown>(1, 15, 31, "last", "first-workday", "2-WE")),
    ...pace,
  }),
  fc.record({ unit: fc.constant("year"), on: maybe(some("02-28", "02-29", "11-09")), ...pace }),
  fc.record({ unit: fc.constant("meal"), meals: maybe(some("lunch", "dinner")) }),
  fc.record({ unit: fc.constant("clock"), at: some("00:00", "08:00", "16:00"), days: maybe(days) }),
  fc.record({ unit: fc.constant("term"), at: maybe(some("start", "end")), days: maybe(fc.constantFrom(3, 7, 14)) }),
  fc.record({
    unit: fc.constant("festival"),
    of: some("a", "b"),
    from: maybe(fc.constantFrom(-3, 0)),
    to: maybe(fc.constantFrom(0, 2)),
  }),
  fc.record({
    unit: fc.constant("season"),
    from: fc.constantFrom("05-01", "11-01"),
    to: fc.constant("03-01"),
    every: fc.constantFrom("day", "workday", "week", "month"),
  }),
  fc.record({
    unit: fc.constant("gap"),
    atMost: fc.constantFrom(1, 2, 7, 13, 28, 31, 48, 61, 700),
    in: fc.constantFrom("hours", "days", "workdays", "months"),
  }),
  fc.record({ unit: fc.constant("steps"), since: fc.constantFrom("d", "e"), years: some(1, 4, 7) }),
  fc.record({
    unit: fc.constant("random"),
    times: fc.constantFrom(1, 2, 30),
    per: fc.constantFrom("week", "month", "term"),
    among: maybe(days),
    seed: fc.constant("s"),
  }),
);
const moment = fc.oneof(
  fc.constantFrom("00:00", "08:00", "20:00", "24:00"),
  fc.record({ days: fc.integer({ min: -2, max: 2 }), at: maybe(fc.constant("09:00")) }),
);
const lag = fc.oneof(
  fc.record({ hours: fc.oneof(bound, fc.constantFrom(0, 23, 24, 25, 48, 72)) }),
  fc.record({ days: bound }),
  fc.record({ workdays: bound }),
);
const metric = fc.constantFrom("m", "n");
const targetBound = fc.oneof(
  number,
  fc.record({ metric, back: maybe(fc.constantFrom(0, 1)), times: maybe(fc.constantFrom(0.9, 1)), plus: maybe(number) }),
  fc
    .array(fc.record({ from: number, value: number }), { minLength: 1, maxLength: 2 })
    .map((steps) => ({ by: "m", steps })),
);
const of = source;
const level = fc.constantFrom(
  { level: "r" },
  { last: "v", of: { kind: "k/a" } },
  { sum: "v", of: { kind: "k/a" } },
  "m",
);

const shapes = {
  cadence: [
    Cadence,
    cadenceStrictness,
    fc.record({
      of: fc.constant({ kind: "k/a" }),
      every: fc.oneof(every, bySite(every)),
      times: maybe(fc.oneof(fc.constantFrom(1, 2, 7), bySite(fc.constantFrom(1, 2)))),
      window: maybe(fc.record({ opens: maybe(moment), due: maybe(moment) })),
      onNonWorkday: maybe(fc.constantFrom("keep", "skip", "before", "after")),
      catchUp: maybe(fc.constantFrom("each", "latest", "none")),
    }),
  ],
  deadline: [
    Deadline,
    deadlineStrictness,
    fc.record({
      anchor: fc.oneof(
        fc.record({ of: source, at: maybe(fc.constant("d")) }),
        fc.record({ yearDay: fc.constantFrom("03-15", "03-31") }),
        fc.constant({ endOf: "r" }),
      ),
      by: fc.constant({ kind: "k/b" }),
      each,
      after: maybe(lag),
      before: maybe(lag),
      earliest: maybe(lag),
    }),
  ],
  limit: [
    Limit,
    limitStrictness,
    fc.record({
      of,
      value: maybe(fc.constantFrom("v", "w")),
      atLeast: maybe(bound),
      atMost: maybe(bound),
      oneOf: maybe(some("a", "b", "c")),
      forbidden: where,
      onlyIf,
    }),
  ],
  presence: [
    Presence,
    presenceStrictness,
    fc.record({
      of,
      parts: fc.array(
        fc.record({ path: fc.constantFrom("v", "w"), atLeast: maybe(fc.constantFrom(1, 2)), when: where }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      onlyIf,
    }),
  ],
  level: [
    Level,
    levelStrictness,
    fc.record({
      register: fc.constantFrom("r", "r", "q"),
      each,
      when: fc.oneof(
        fc.constant("always"),
        every.map((slots) => ({ slots })),
        source.map((entries) => ({ entries })),
      ),
      atLeast: maybe(bound),
      atMost: maybe(bound),
      warnDays: maybe(fc.constantFrom(10, 30)),
    }),
  ],
  target: [
    Target,
    targetStrictness,
    fc.record({
      metric,
      period,
      each,
      atLeast: maybe(targetBound),
      atMost: maybe(targetBound),
      guard: maybe(fc.record({ metric, atLeast: maybe(targetBound) })),
    }),
  ],
  separation: [
    Separation,
    separationStrictness,
    fc.record({
      of,
      roles: some("by", "verifier", "buyer"),
      joined: maybe(
        fc.constantFrom([{ of: { kind: "k/b" }, roles: ["by"] }], [{ of: { kind: "k/b" }, roles: ["payer"] }]),
      ),
      atLeast: maybe(fc.constantFrom(2, 3)),
      posts: maybe(fc.dictionary(fc.constantFrom("by", "verifier"), some("cook", "head"), { maxKeys: 2 })),
    }),
  ],
  procedure: [
    Procedure,
    procedureStrictness,
    fc.record({
      of,
      value: fc.constant("v"),
      rolling: maybe(fc.record({ by: fc.constant(["supplier"]), days: fc.constantFrom(30, 90) })),
      withinDays: maybe(fc.constantFrom(0, 3)),
      bands: fc.array(
        fc.record({
          from: number,
          require: fc.array(
            fc.record({
              of: fc.constantFrom({ kind: "k/b" }, { kind: "k/c" }),
              atLeast: maybe(fc.constantFrom(1, 3)),
              distinct: maybe(fc.constant("x")),
            }),
            { maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  ],
  sequence: [
    Sequence,
    sequenceStrictness,
    fc.record({
      steps: maybe(
        fc.array(
          fc.record({
            id: fc.constant("s"),
            of: fc.constantFrom({ kind: "k/a" }, { kind: "k/b" }, { kind: "k/c" }),
            optional: maybe(fc.constant(true)),
          }),
          { minLength: 2, maxLength: 4 },
        ),
      ),
      initial: maybe(some("x", "y")),
      transitions: maybe(fc.dictionary(fc.constantFrom("x", "y"), fc.subarray(["x", "y", "z"]), { maxKeys: 2 })),
    }),
  ],
  reconcile: [
    Reconcile,
    reconcileStrictness,
    fc.record({
      each,
      of: fc.dictionary(fc.constantFrom("book", "list"), level, { minKeys: 1, maxKeys: 2 }),
      tolerance: fc.oneof(
        number,
        fc.constantFrom(0, 0.1).map((share) => ({ share })),
      ),
      period,
    }),
  ],
} as const;

/** Three requirements of a shape that have most of their parameters from one another, so that many of them compare. */
function kin(
  shape: string,
  generated: fc.Arbitrary<object>,
): fc.Arbitrary<readonly [Requirement, Requirement, Requirement]> {
  const pick = fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 8, maxLength: 8 });
  return fc.tuple(fc.tuple(generated, generated, generated), fc.tuple(pick, pick, pick)).map(([given, picks]) => {
    const mixed = (from: readonly number[]) =>
      Object.keys(given[0]).map((name, index) => [name, Object.entries(given[from[index] ?? 0] ?? {})[index]?.[1]]);
    const [a, b, c] = picks;
    const read = (from: readonly number[]) => Requirement.parse({ ...Object.fromEntries(mixed(from)), shape });
    return [read(a), read(b), read(c)];
  });
}

const cases = Object.entries(shapes).map(([shape, [, , generated]]) => ({
  shape,
  three: kin(shape, generated as fc.Arbitrary<object>),
}));
const runs = { numRuns: 400 };

test.each(Object.entries(shapes))("every parameter of %s stands in its table", (_, [schema, rows]) => {
  const told = new Set<string>(rows.flatMap((row) => row.parameters as readonly string[]));
  expect([...told, "shape"].sort()).toEqual(Object.keys(schema.shape).sort());
});

test.each(cases)("a $shape meets itself", ({ three }) => {
  fc.assert(
    fc.property(three, ([one]) => {
      expect(compareStrictness(one, structuredClone(one))).toEqual({ verdict: "met", because: [] });
    }),
    runs,
  );
});

test.each(cases)("one $shape is stricter than another exactly where the other is weaker", ({ three }) => {
  const opposite = { met: "met", stricter: "weaker", weaker: "stricter", incomparable: "incomparable" };
  fc.assert(
    fc.property(three, ([a, b]) => {
      expect(compareStrictness(b, a).verdict).toBe(opposite[compareStrictness(a, b).verdict]);
    }),
    runs,
  );
});

test.each(cases)(
  "where one $shape asks no less than a second and that no less than a third, so does the first",
  ({ three: triples }) => {
    const asks = (a: Requirement, b: Requirement) => ["met", "stricter"].includes(compareStrictness(b, a).verdict);
    fc.assert(
      fc.property(triples, (three) => {
        for (const a of three)
          for (const b of three)
            for (const c of three)
              if (asks(a, b) && asks(b, c)) expect(asks(a, c), JSON.stringify([a, b, c])).toBe(true);
      }),
      runs,
    );
  },
);

test.each(cases)("a $shape that does not simply meet another says in which parameters", ({ three }) => {
  fc.assert(
    fc.property(three, ([a, b]) => {
      const { verdict, because } = compareStrictness(a, b);
      expect(because.length > 0).toBe(verdict !== "met");
    }),
    runs,
  );
});
