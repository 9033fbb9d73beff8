import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../../model/define-entry.ts";
import { Day, Instant, quantity, ref } from "../../model/field.ts";
import { siteAsset } from "../../model/site-entries.ts";
import { capacity } from "../../requirement/builders/capacity.ts";
import { countOf } from "../../requirement/builders/count-of.ts";
import { defineMetric } from "../../requirement/builders/define-metric.ts";
import { defineRegister, raises } from "../../requirement/builders/define-register.ts";
import { from } from "../../requirement/builders/from.ts";
import { Requirement } from "../../requirement/requirement.ts";
import { definePack } from "../define-pack.ts";
import { settle } from "../settle.ts";
import { checkRequirement } from "./check-requirement.ts";

const title = { zh: "试验", en: "Trial" };
const sample = defineEntry("a/sample", {
  title,
  data: z.object({
    dish: z.string(),
    meal: z.enum(["lunch", "dinner"]),
    grams: quantity("g"),
    spare: z.number().optional(),
    raw: z.boolean(),
    taken: Instant,
    best: Day,
    photos: z.array(z.string()),
    lines: z.array(z.object({ item: z.string() })),
    fridge: ref("site/asset"),
  }),
  roles: ["by", "verifier"],
});
const fix = defineEntry("a/fix", { title, data: z.object({ issue: z.string() }), roles: ["by"] });
const stock = defineRegister({
  id: "a/stock",
  key: ["dish"],
  plus: [raises(from(sample, { key: ["dish"] }), { amount: "grams" })],
});
const fridges = defineRegister({
  id: "a/fridges",
  key: ["fridge"],
  refers: siteAsset,
  plus: [raises(from(sample, { key: ["fridge"] }))],
});
const pack = definePack({
  name: "a",
  title,
  entries: { sample, fix },
  registers: [stock, fridges],
  metrics: [defineMetric({ id: "a/count", metric: countOf(sample) })],
});
const { vocabulary } = settle({ packs: [pack] });

/** What is wrong with a requirement given as JSON, which must fit its schema: code, path, what was meant. */
function wrongIn(requirement: unknown): readonly string[] {
  const problems = checkRequirement(vocabulary, "r", Requirement.parse(requirement));
  return problems.map(({ code, path, didYouMean }) =>
    [code, path, ...(didYouMean === undefined ? [] : [didYouMean])].join(" "),
  );
}

const limit = (more: object, of: object = {}) => ({
  shape: "limit",
  of: { kind: "a/sample", ...of },
  value: "grams",
  atLeast: 1,
  ...more,
});
const where = (test: object) => limit({}, { where: test });

test.each([
  ["a limit", limit({})],
  ["a step through a reference", limit({ value: "fridge.quantity" })],
  ["two steps", where({ "fridge.area.kind": { equals: "kitchen" } })],
  ["a step through a role", where({ "by.post": { in: ["cook"] } })],
  [
    "envelope slots",
    where({
      "@weekday": { in: ["SA", "SU"] },
      "@month": { equals: "09" },
      "@day": { atLeast: "2025-09-01" },
      "@meal": { exists: true },
    }),
  ],
  ["a comparison of two moments", where({ taken: { atMost: { path: "best" } } })],
  ["a tree", where({ fridge: { within: "store" } })],
  ["a class table", limit({ atLeast: { by: ["meal", "fridge.category"], table: { "lunch/cold": 5 } } })],
  ["a computed value", limit({ value: { span: ["taken", "best"], unit: "hours" } })],
  [
    "parts, nested ones too",
    {
      shape: "presence",
      of: { kind: "a/sample" },
      parts: [{ path: "photos", atLeast: 2 }, { path: "lines" }, { path: "by" }],
    },
  ],
  [
    "a deadline joined by id",
    {
      shape: "deadline",
      anchor: { of: { kind: "a/sample" } },
      by: { kind: "a/fix", key: ["issue"] },
      after: { hours: 24 },
    },
  ],
  ["a bound of the referred row", capacity(fridges, { atMost: { path: "quantity" } })],
])("%s is fine", (_, requirement) => {
  expect(wrongIn(requirement)).toEqual([]);
});

test.each([
  ["an unknown kind", { ...limit({}), of: { kind: "a/smaple" } }, ["unknown-kind r.of.kind a/sample"]],
  ["an unknown path", limit({ value: "gramms" }), ["unknown-path r.value grams"]],
  ["an unknown second step", limit({ value: "fridge.quantty" }), ["unknown-path r.value fridge.quantity"]],
  ["a step through no reference", limit({ value: "dish.grams" }), ["unknown-path r.value"]],
  ["a text as a number", limit({ value: "dish" }), ["wrong-type r.value"]],
  ["a bound that is no number", limit({ atLeast: { path: "taken" } }), ["wrong-type r.atLeast.path"]],
  ["a span of no moments", limit({ value: { span: ["grams", "best"], unit: "days" } }), ["wrong-type r.value.span.0"]],
  ["an order on a text", where({ dish: { atLeast: "a" } }), ["wrong-operator r.of.where.dish.atLeast"]],
  ["a number for a text", where({ dish: { equals: 3 } }), ["wrong-value r.of.where.dish.equals"]],
  ["a text for a number", where({ grams: { not: { in: ["3"] } } }), ["wrong-value r.of.where.grams.not.in"]],
  ["a value outside an enum", where({ meal: { in: ["lunch", "diner"] } }), ["wrong-value r.of.where.meal.in dinner"]],
  ["an impossible day", where({ best: { atMost: "2025-02-30" } }), ["wrong-value r.of.where.best.atMost"]],
  ["a comparison of nested values", where({ lines: { equals: "x" } }), ["wrong-operator r.of.where.lines.equals"]],
  [
    "an operand of another type",
    where({ grams: { atMost: { path: "dish" } } }),
    ["wrong-type r.of.where.grams.atMost.path"],
  ],
  ["a tree over what has no parent", where({ by: { within: "x" } }), ["wrong-operator r.of.where.by.within"]],
  ["a limit that says nothing", { shape: "limit", of: { kind: "a/sample" }, value: "grams" }, ["incomplete r"]],
  ["a limit that says two things", limit({ forbidden: {} }), ["incomplete r"]],
  [
    "a number among allowed texts",
    { shape: "limit", of: { kind: "a/sample" }, value: "grams", oneOf: ["1"] },
    ["wrong-type r.value"],
  ],
  [
    "an allowed text that cannot be",
    { shape: "limit", of: { kind: "a/sample" }, value: "meal", oneOf: ["lunchh"] },
    ["wrong-value r.oneOf lunch"],
  ],
  [
    "elements of a text",
    { shape: "presence", of: { kind: "a/sample" }, parts: [{ path: "dish", atLeast: 2 }] },
    ["wrong-type r.parts.0"],
  ],
  [
    "a cadence without the key of each",
    { shape: "cadence", of: { kind: "a/sample" }, every: { unit: "day" }, each: { values: ["x"] } },
    ["key-mismatch r.of.key"],
  ],
  [
    "a cadence with a key and no each",
    { shape: "cadence", of: { kind: "a/sample", key: ["dish"] }, every: { unit: "day" } },
    ["key-mismatch r.of.key"],
  ],
  [
    "steps without a date",
    {
      shape: "cadence",
      of: { kind: "a/sample", key: ["fridge"] },
      every: { unit: "steps", since: "inUseForm", years: [1] },
      each: { register: "a/fridges" },
    },
    ["unknown-path r.every.since inUseFrom"],
  ],
  [
    "an unknown register to cover",
    { shape: "cadence", of: { kind: "a/sample", key: ["dish"] }, every: { unit: "day" }, each: { register: "a/stok" } },
    ["unknown-register r.each.register a/stock"],
  ],
  [
    "a filter on a register that refers to nothing",
    {
      shape: "cadence",
      of: { kind: "a/sample", key: ["dish"] },
      every: { unit: "day" },
      each: { register: "a/stock", where: { kind: { equals: "x" } } },
    },
    ["no-referred-kind r.each.where"],
  ],
  [
    "an answer that joins nothing",
    { shape: "deadline", anchor: { of: { kind: "a/sample" } }, by: { kind: "a/fix" }, after: { hours: 24 } },
    ["key-mismatch r.by.key"],
  ],
  [
    "a deadline before and after",
    { shape: "deadline", anchor: { yearDay: "09-01" }, by: { kind: "a/fix" }, after: { days: 1 }, before: { days: 1 } },
    ["incomplete r"],
  ],
  [
    "a lag read from no entry",
    {
      shape: "deadline",
      anchor: { festival: "spring-festival" },
      by: { kind: "a/fix" },
      before: { days: { path: "grams" } },
    },
    ["wrong-bound r.before"],
  ],
  [
    "an anchor at no moment",
    {
      shape: "deadline",
      anchor: { of: { kind: "a/sample" }, at: "grams" },
      by: { kind: "a/fix", key: ["issue"] },
      after: { days: 1 },
    },
    ["wrong-type r.anchor.at"],
  ],
  [
    "a level of nothing",
    { shape: "level", register: "a/stck", when: "always", atLeast: 1 },
    ["unknown-register r.register a/stock"],
  ],
  ["a level without a bound", { shape: "level", register: "a/stock", when: "always" }, ["incomplete r"]],
  [
    "a bound read from no row",
    { shape: "level", register: "a/stock", when: "always", atLeast: { path: "grams" } },
    ["wrong-bound r.atLeast"],
  ],
  [
    "who relies on it without a key",
    { shape: "level", register: "a/stock", when: { entries: { kind: "a/fix" } }, atLeast: 1 },
    ["key-mismatch r.when.entries.key"],
  ],
  [
    "an unknown metric",
    { shape: "target", metric: "a/cuont", period: "month", atMost: 1 },
    ["unknown-metric r.metric a/count"],
  ],
  [
    "a metric without the target's key",
    { shape: "target", metric: "a/count", period: "month", key: ["dish"], atMost: 1 },
    ["key-mismatch r.metric.of.key"],
  ],
  [
    "a sum of a text",
    { shape: "target", metric: { sum: "dish", of: { kind: "a/sample" } }, period: "month", atMost: 1 },
    ["wrong-type r.metric.sum"],
  ],
  [
    "a guard without a bound",
    { shape: "target", metric: "a/count", period: "month", atMost: 1, guard: { metric: "a/count" } },
    ["incomplete r.guard"],
  ],
  [
    "a figure of an unknown rule",
    { shape: "target", metric: { figure: "done", of: ["a/none"] }, period: "month", atLeast: 1 },
    ["unknown-rule r.metric.of"],
  ],
  [
    "a role that is a number",
    { shape: "separation", of: { kind: "a/sample" }, roles: ["by", "grams"] },
    ["wrong-type r.roles.1"],
  ],
  [
    "posts of no role",
    { shape: "separation", of: { kind: "a/sample" }, roles: ["by"], posts: { verifer: ["cook"] } },
    ["unknown-role r.posts"],
  ],
  [
    "joined entries without a key",
    {
      shape: "separation",
      of: { kind: "a/sample" },
      roles: ["by"],
      joined: [{ of: { kind: "a/fix" }, roles: ["by"] }],
    },
    ["key-mismatch r.joined.0.of.key"],
  ],
  [
    "a required entry without a key",
    {
      shape: "procedure",
      of: { kind: "a/sample" },
      value: "grams",
      bands: [{ from: 0, require: [{ of: { kind: "a/fix" } }] }],
    },
    ["key-mismatch r.bands.0.require.0.of.key"],
  ],
  [
    "steps with different keys",
    {
      shape: "sequence",
      steps: [
        { id: "a", of: { kind: "a/sample", key: ["@id"] } },
        { id: "b", of: { kind: "a/fix" } },
      ],
    },
    ["key-mismatch r.steps.1.of.key"],
  ],
  [
    "one step twice",
    {
      shape: "sequence",
      steps: [
        { id: "a", of: { kind: "a/sample" } },
        { id: "a", of: { kind: "a/fix" } },
      ],
    },
    ["duplicate-id r.steps"],
  ],
  [
    "a state that cannot be",
    { shape: "sequence", of: { kind: "a/sample" }, state: "meal", transitions: { lunch: ["diner"] } },
    ["wrong-value r.transitions dinner"],
  ],
  [
    "a reconciliation of one",
    { shape: "reconcile", of: { book: "a/count" }, tolerance: 0, period: "month" },
    ["incomplete r.of"],
  ],
  ["a condition without a period", limit({ onlyIf: { metric: "a/count", atLeast: 3 } }), ["incomplete r.onlyIf"]],
])("%s is told", (_, requirement, expected) => {
  expect(wrongIn(requirement)).toEqual(expected);
});

test("every mistake of one requirement is told at once", () => {
  const wrong = {
    shape: "limit",
    of: { kind: "a/sample", where: { meal: { equals: "brunch" } }, key: ["lines"] },
    value: "dish",
    atLeast: { path: "x" },
  };
  expect(wrongIn(wrong)).toEqual([
    "wrong-value r.of.where.meal.equals lunch",
    "wrong-type r.of.key.0",
    "wrong-type r.value",
    "unknown-path r.atLeast.path",
  ]);
});

test("a problem says what the path holds and what it should hold", () => {
  const [problem] = checkRequirement(vocabulary, "r", Requirement.parse(limit({ value: "meal" })));
  expect(problem).toEqual({
    code: "wrong-type",
    path: "r.value",
    found: { id: "holdsOneOf", values: { path: "meal", type: "text", values: ["lunch", "dinner"] } },
    expected: { id: "pathTo", values: { types: "number" } },
  });
});
