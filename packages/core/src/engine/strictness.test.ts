import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { defineRegister, raises } from "../requirement/builders/define-register.ts";
import { from } from "../requirement/builders/from.ts";
import { Requirement } from "../requirement/requirement.ts";
import { alike } from "../requirement/strictness/alike.ts";
import { compareStrictness } from "../requirement/strictness/compare.ts";
import { crossedBounds } from "../rule/check/crossed-bounds.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { dayNumber, formatMinute } from "../time/civil.ts";
import { createEngine } from "./create-engine.ts";

/** What is said to be stricter is judged beside what it is stricter than, over the same entries. */
const record = defineEntry("a/record", {
  title: { zh: "记录", en: "Record" },
  data: z.object({
    v: z.number().optional(),
    w: z.number().optional(),
    class: z.string().optional(),
    tags: z.array(z.string()).optional(),
    link: z.string().optional(),
  }),
  roles: ["by", "verifier", "payer"],
});
const answer = defineEntry("a/answer", {
  title: { zh: "答复", en: "Answer" },
  data: z.object({ link: z.string().optional(), class: z.string().optional() }),
});
const held = defineRegister({
  id: "a/held",
  key: ["link"],
  plus: [raises(from(record, { key: ["link"] }), { amount: "v", until: { days: 3 } })],
});

const START = dayNumber(2025, 9, 1) * 1440;
const site = {
  id: "s",
  name: "学校",
  kind: "school",
  timeZone: "Asia/Shanghai",
  schedule: { closures: [{ from: "2025-09-15", to: "2025-09-21", reason: "停课" }] },
  keeps: ["a/record", "a/answer"].map((kind) => ({ kind, from: "2025-08-01", backfillDays: 0 })),
};

/** The last day that is judged, a moment at which all of it has closed, and over how many days entries lie. */
interface Span {
  readonly to: string;
  readonly asOf: string;
  readonly days: number;
}
const autumn: Span = { to: "2025-10-05", asOf: "2025-10-20", days: 45 };
/** Quarters that begin in October and in January close in it. */
const schoolYear: Span = { to: "2026-04-05", asOf: "2026-04-20", days: 225 };

function judged(
  requirements: Readonly<Record<string, Requirement>>,
  entries: readonly object[],
  span: Span,
): Evaluation {
  const rules = Object.entries(requirements).map(([name, requirement]) =>
    defineRule({
      id: `a/${name}`,
      title: { zh: "规则", en: "Rule" },
      severity: "error",
      since: "2026.1",
      basis: { none: { zh: "试验", en: "Trial" } },
      remedy: { zh: "改正", en: "Put right" },
      options: z.object({}),
      requires: () => requirement,
    }),
  );
  const pack = definePack({
    name: "a",
    title: { zh: "试验", en: "Trial" },
    entries: { record, answer },
    registers: [held],
    rules,
    presets: {},
  });
  const shapes = Object.values(requirements).map(({ shape }) => shape);
  const evaluation = createEngine({ packs: [pack] }).evaluate({
    site,
    entries: entries as never,
    asOf: span.asOf,
    // What is due before an anchor belongs to the days before it: a period that began with the anchors would leave it out.
    period: { from: shapes.some((shape) => shape === "deadline") ? "2025-08-01" : "2025-09-01", to: span.to },
    detail: "verdicts",
  });
  return evaluation;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc.integer({ min: 0, max: 4 });
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 });
const person = fc.constantFrom("p1", "p2", "p3", "p4");
const detail = {
  v: maybe(number),
  w: maybe(number),
  class: maybe(fc.constantFrom("x", "y", "z")),
  tags: maybe(fc.uniqueArray(fc.constantFrom("x", "y", "z"))),
  link: fc.constantFrom("1", "2"),
};

const test1 = fc.record({
  in: maybe(some("x", "y", "z")),
  equals: maybe(fc.constantFrom("x", "y")),
  exists: maybe(fc.boolean()),
});
const where = maybe(
  fc.dictionary(fc.constantFrom("class", "tags"), fc.oneof(test1, fc.record({ not: test1 })), { maxKeys: 2 }),
);
const of = where.map((condition) => ({ kind: "a/record", ...(condition ? { where: condition } : {}) }));
const bound = fc.oneof(
  number,
  fc.constant({ path: "w" }),
  fc.dictionary(fc.constantFrom("x", "y"), number, { minKeys: 1 }).map((table) => ({ by: ["class"], table })),
);
const rarely = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: where });
const part = fc.oneof(
  fc.record({ path: fc.constantFrom("v", "w"), when: rarely }),
  fc.record({ path: fc.constant("tags"), atLeast: maybe(fc.constantFrom(1, 2)), when: rarely }),
);
const lag = fc.oneof(
  fc.constantFrom(0, 12, 24, 48, 72).map((hours) => ({ hours })),
  number.map((days) => ({ days })),
  number.map((workdays) => ({ workdays })),
);
const every = fc.oneof(
  fc
    .constantFrom("day", "workday", "week", "month")
    .chain((unit) => fc.constantFrom(1, 1, 2).map((interval) => ({ unit, interval }))),
  some("MO", "WE", "FR").map((on) => ({ unit: "weekday", on })),
  some<number | string>(1, 15, "last").map((on) => ({ unit: "month", on })),
  some("00:00", "08:00", "16:00").map((at) => ({ unit: "clock", at })),
  fc.constantFrom(1, 7, 13, 15, 31).map((atMost) => ({ unit: "gap", atMost, in: "days" })),
  fc.constantFrom(24, 48, 200).map((atMost) => ({ unit: "gap", atMost, in: "hours" })),
  fc.constantFrom(1, 2).map((atMost) => ({ unit: "gap", atMost, in: "months" })),
  fc.constant({ unit: "season", from: "09-10", to: "10-20", every: "day" }),
);
/** Rhythms of which few slots close in five weeks. */
const longer = fc.oneof(
  fc
    .constantFrom("quarter", "half", "month")
    .chain((unit) => fc.constantFrom(1, 1, 2, 3).map((interval) => ({ unit, interval }))),
  fc
    .constantFrom("day", "workday", "week")
    .chain((unit) => fc.constantFrom(13, 26, 90).map((interval) => ({ unit, interval }))),
  some<number | string>(1, 15, "last").map((on) => ({ unit: "month", on })),
  fc.constantFrom(31, 62, 91, 92).map((atMost) => ({ unit: "gap", atMost, in: "days" })),
  fc.constantFrom(1, 2, 3, 4).map((atMost) => ({ unit: "gap", atMost, in: "months" })),
);
const clock = fc.constantFrom("06:00", "12:00", "20:00");

const shapes = {
  limit: fc.record({ of, value: fc.constant("v"), atLeast: bound, atMost: maybe(bound) }),
  "limit to a choice": fc.record({ of, value: fc.constant("class"), oneOf: some("x", "y", "z") }),
  "limit that forbids": fc.record({ of, forbidden: where.filter((condition) => condition !== undefined) }),
  presence: fc.record({ of, parts: fc.array(part, { minLength: 1, maxLength: 2 }) }),
  separation: fc.record({
    of,
    roles: fc.subarray(["by", "verifier", "payer"], { minLength: 2 }),
    atLeast: maybe(fc.constantFrom(2, 3)),
  }),
  cadence: fc.record({
    of: fc.constant({ kind: "a/record" }),
    every,
    times: maybe(fc.constantFrom(1, 2)),
    window: maybe(fc.record({ opens: maybe(clock), due: maybe(clock) })),
    onNonWorkday: maybe(fc.constantFrom("skip", "after")),
  }),
  deadline: fc.record({
    "+sources": fc.oneof(
      of.map((source) => ({
        anchor: { of: { ...source, key: ["link"] } },
        by: { kind: "a/answer", key: ["link"] },
      })),
      fc.constantFrom("09-03", "09-05").map((yearDay) => ({ anchor: { yearDay }, by: { kind: "a/answer" } })),
    ),
    "+lag": fc.oneof(
      lag.map((after) => ({ after })),
      lag.map((before) => ({ before })),
    ),
  }),
  level: fc.record({
    register: fc.constant("a/held"),
    each: fc.subarray(["1", "2"], { minLength: 1 }).map((values) => ({ values })),
    when: fc.oneof(
      fc.constant("always"),
      every.filter(({ unit }) => unit !== "gap").map((slots) => ({ slots })),
    ),
    atLeast: fc.constantFrom(undefined, undefined, 0, 1),
    atMost: fc.integer({ min: 6, max: 30 }),
  }),
};

/** Shapes that judge one entry at a time. */
const isOfEntries = (shape: string) => /^(limit|presence|separation)/.test(shape);
const hoursOf = (day: number) => fc.constantFrom(0, 7, 9, 13, 17, 21).map((hour) => day * 24 + hour);

/** Here and there one, as often as each fortnight, each month or each quarter asks for. */
const sparse = fc.oneof(...[14, 28, 60].map((every) => spread(every, 1, schoolYear)), spread(28, 2, schoolYear));

/** Few entries for what judges each of them; for what recurs, about as many as each day, each week or each month asks for. */
function entries(shape: string, span: Span): fc.Arbitrary<Made[]> {
  if (isOfEntries(shape)) return fc.array(entry(fc.nat(8 * 24)), { maxLength: 10 });
  if (shape === "deadline") return fc.array(entry(fc.nat(5 * 24)), { maxLength: 8 });
  const each = (every: number, most: number) => spread(every, most, span);
  return fc.oneof(each(1, 3), each(1, 1), each(7, 2), each(7, 1), each(14, 3));
}

/** From one to `most` entries in every so many days. */
function spread(every: number, most: number, { days }: Span): fc.Arbitrary<Made[]> {
  const part = (index: number) =>
    fc.array(entry(fc.integer({ min: index * every, max: (index + 1) * every - 1 }).chain(hoursOf)), {
      minLength: 1,
      maxLength: most,
    });
  return fc
    .tuple(...Array.from({ length: Math.ceil(days / every) }, (_, index) => part(index)))
    .map((parts) => parts.flat());
}

function entry(hours: fc.Arbitrary<number>) {
  return fc.record({
    kind: fc.constantFrom("a/record", "a/answer"),
    hours,
    data: fc.record(detail),
    actors: fc.record({ by: person, verifier: maybe(person), payer: maybe(person) }),
  });
}
type Made = ReturnType<typeof entry> extends fc.Arbitrary<infer T> ? T : never;

function entryOf({ kind, hours, data, actors }: Made, index: number): object {
  const { link, ...fields } = data;
  const given = (members: object) =>
    Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
  return {
    id: `e${index}`,
    kind,
    at: formatMinute(START + hours * 60),
    data: kind === "a/answer" ? { link } : { ...given(fields), link },
    ...(kind === "a/answer" ? {} : { actors: given(actors) }),
  };
}

/** Two requirements of which the second asks at least as much as the first. */
const pairs = (shape: string, parameters: fc.Arbitrary<object>) =>
  fc
    .tuple(parameters, parameters, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
    .map(([one, other, mask]) => {
      const others = Object.values(other);
      const mixed = Object.entries(one).map(([name, value], index) => [name, mask[index] ? others[index] : value]);
      return { required: read(one, shape), promised: read(Object.fromEntries(mixed), shape) };
    })
    .filter(({ required, promised }) => !alike(required, promised))
    // Bounds that nothing can keep are refused.
    .filter((pair) => Object.values<object>(pair).every((one) => crossedBounds("", one).length === 0))
    .filter(({ required, promised }) => ["stricter", "met"].includes(compareStrictness(required, promised).verdict));

const isUnitwise = ({ required }: { readonly required: Requirement }) =>
  isOfEntries(required.shape) || (required.shape === "deadline" && "of" in required.anchor);

test.each(Object.entries(shapes))(
  "whoever keeps to a stricter %s keeps to the weaker one",
  (shape, parameters) => {
    expect(keeping(shape, parameters, entries(shape, autumn), autumn, 200)).toBeGreaterThan(5);
  },
  60_000,
);

test("whoever keeps to a stricter cadence keeps to the weaker one over quarters that begin after the first day", () => {
  const parameters = fc.record({
    of: fc.constant({ kind: "a/record" }),
    every: longer,
    times: maybe(fc.constantFrom(1, 2)),
  });
  expect(keeping("cadence", parameters, sparse, schoolYear, 600)).toBeGreaterThan(5);
}, 60_000);

/** How much of the stricter was kept over all runs; throws where the weaker was not kept by it. */
function keeping(
  shape: string,
  parameters: fc.Arbitrary<object>,
  given: fc.Arbitrary<Made[]>,
  span: Span,
  numRuns: number,
) {
  let kept = 0;
  fc.assert(
    fc.property(pairs(shape, parameters), given, (pair, made) => {
      const { required, promised } = judgedUnits(pair, made.map(entryOf), span);
      const failing = [...required].filter(([, verdict]) => verdict === "fail");
      if (isUnitwise(pair)) {
        kept += [...promised.values()].filter((verdict) => verdict === "pass").length;
        for (const [unit] of failing) expect(["fail", "unknown"], unit).toContain(promised.get(unit));
      } else if ([...promised.values()].every((verdict) => verdict === "pass" || verdict === "pending")) {
        kept += promised.size;
        expect(failing).toEqual([]);
      }
    }),
    { numRuns },
  );
  return kept;
}

/** A member with a plus stands for several that belong together. */
function read(parameters: object, shape: string): Requirement {
  const members = Object.entries(parameters).flatMap(([name, value]) =>
    name.startsWith("+") ? Object.entries(value) : [[name, value]],
  );
  return Requirement.parse({ ...Object.fromEntries(members), shape: shape.split(" ", 1)[0] });
}

/** Verdicts by unit, named without its rule. */
function judgedUnits(
  requirements: { readonly required: Requirement; readonly promised: Requirement },
  given: readonly object[],
  span: Span,
) {
  const { judged: units = [] } = judged(requirements, given, span);
  const of = (rule: string): ReadonlyMap<string, string> =>
    new Map(units.filter((unit) => unit.rule === rule).map(({ id, verdict }) => [id.slice(rule.length), verdict]));
  return { required: of("a/required"), promised: of("a/promised") };
}
