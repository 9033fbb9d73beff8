import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { limit } from "../requirement/builders/limit.ts";
import { defineRule } from "./define-rule.ts";
import { leavesOf, mergeOptions } from "./option-tree.ts";
import { settleRule } from "./settle-rule.ts";
import { face, foodSample } from "./small-canteen.test-d.ts";

const schema = z.object({
  grams: z.number().default(125),
  hours: z.object({ danger: z.number().default(4), minor: z.number().default(48) }).prefault({}),
  bySeason: z.record(z.string(), z.number()).default({ summer: 1, winter: 2 }),
  posts: z.array(z.string()).default(["cook", "head"]),
  every: z.union([z.strictObject({ days: z.number() }), z.strictObject({ term: z.string() })]).default({ days: 1 }),
});
const rule = defineRule({
  ...face,
  title: { zh: "分级时限", en: "Hours by class" },
  id: "canteen/nested",
  options: schema,
  requires: ({ grams }) => limit(foodSample, "grams", { atLeast: grams }),
});

const layer = fc.record(
  {
    grams: fc.integer({ min: 1, max: 500 }),
    hours: fc.record(
      { danger: fc.integer({ min: 1, max: 99 }), minor: fc.integer({ min: 1, max: 99 }) },
      { requiredKeys: [] },
    ),
    bySeason: fc.dictionary(fc.constantFrom("spring", "summer", "winter"), fc.integer({ min: 1, max: 9 })),
    posts: fc.array(fc.constantFrom("cook", "guard")),
    every: fc.oneof(fc.record({ days: fc.integer() }), fc.record({ term: fc.string() })),
  },
  { requiredKeys: [] },
);

test("each part of the options is what the last layer that names it says, and the provenance ends with it", () => {
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 4 }), (given) => {
      const layers = given.map((options, index) => ({ layer: `layer ${index}`, at: "rules", options }));
      const { settled } = settleRule(rule, rule.id, layers);
      const expected = new Map<string, unknown>();
      for (const options of [schema.parse({}), ...given]) {
        for (const [path, value] of leavesOf(schema, options)) expected.set(path, value);
      }
      const leaves = leavesOf(schema, settled?.options ?? {});
      expect(new Map(leaves)).toEqual(expected);
      for (const [path, value] of leaves) {
        expect(settled?.provenance.options[path]?.at(-1)?.value).toEqual(value);
      }
    }),
  );
});

test("a layer over a preset changes one part of an object and leaves the others", () => {
  const layers = [
    { layer: "preset strict", at: "presets", options: { hours: { danger: 2, minor: 24 } } },
    { layer: "site", at: "rules", options: { hours: { danger: 3 } } },
  ];
  const { settled } = settleRule(rule, rule.id, layers);
  expect(settled?.options.hours).toEqual({ danger: 3, minor: 24 });
  expect(settled?.provenance.options).toMatchObject({
    "hours.danger": [
      { layer: "pack", value: 4 },
      { layer: "preset strict", value: 2 },
      { layer: "site", value: 3 },
    ],
    "hours.minor": [
      { layer: "pack", value: 48 },
      { layer: "preset strict", value: 24 },
    ],
  });
});

test("a list is replaced, and of two forms of a union none is mixed into the other", () => {
  expect(
    mergeOptions(schema, { posts: ["cook", "head"], every: { days: 1 } }, { posts: ["guard"], every: { term: "a" } }),
  ).toEqual({
    posts: ["guard"],
    every: { term: "a" },
  });
});

test("options that do not fit are told by settling itself, at the layer that set them", () => {
  const layers = [{ layer: "site", at: "rules.canteen/nested", options: { hours: { danger: "soon" } } }];
  expect(settleRule(rule, rule.id, layers)).toEqual({
    problems: [
      { code: "bad-option", path: "rules.canteen/nested.hours.danger", found: "soon", expected: { id: "number" } },
    ],
  });
});
