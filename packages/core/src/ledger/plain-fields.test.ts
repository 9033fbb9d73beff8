import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { Day, Instant, personal, quantity, ref } from "../model/field.ts";
import { plainFields, UNREAD } from "./plain-fields.ts";

/** Every sort of schema that is read without zod, with values that fit it and values that nearly do. */
const leaves: readonly (readonly [z.ZodType, readonly unknown[]])[] = [
  [z.string(), ["", "rice", 1]],
  [z.string().min(1), ["", "a", "\u{1F35A}"]],
  [
    z.string().min(2).max(5),
    ["a", "abcde", "ab", "\u{1F35A}", "\u{1F35A}\u{1F35A}", "\u{1F35A}\u{1F35A}\u{1F35A}\u{1F35A}", "abcd"],
  ],
  [personal(z.string().max(2)), ["ab", "abc"]],
  [z.number(), [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1"]],
  [quantity("g").positive(), [0, 1, -1]],
  [quantity("g").nonnegative().int(), [0, -1, 1.5, 2 ** 53, 7]],
  [z.int().min(1).max(5), [0, 1, 5, 6, 2.5]],
  [quantity("%").min(-1).lt(1), [-1, 1, -2, 0]],
  [z.boolean(), [true, false, 0, "true"]],
  [z.enum(["lunch", "dinner"]), ["lunch", "supper", "toString"]],
  [z.literal("only"), ["only", "other"]],
  [z.literal([true, "yes"]), [true, "yes", false]],
  [z.string().nullable(), [null, "a", undefined]],
  [Day, ["2025-02-28", "2025-02-30", "", 20250228]],
  [Instant, ["2025-02-28T07:30", "2025-02-28", "2025-02-28T07:30Z", "2025-02-28T25:00"]],
  [ref("site/asset"), ["boiler", ""]],
  [z.array(z.string()), [[], ["a"], ["a", 1], "a", [undefined], new Array(1)]],
  [z.array(ref("site/area")).min(1).max(2), [[], ["a"], ["a", "b", "c"], [""]]],
  [
    z.object({ name: z.string(), mass: z.number().optional() }),
    [{ name: "a" }, { name: "a", mass: 1 }, { mass: 1 }, { name: "a", more: 1 }],
  ],
];

/** Schemas that do more than look: what they make of data is theirs to say. */
const others: readonly z.ZodType[] = [
  z.string().trim(),
  z.string().regex(/a/),
  z.email(),
  z.coerce.number(),
  z.string().default("a"),
  z.number().multipleOf(2),
  z.literal(1),
  z.string().transform((text) => text.length),
  z.string().refine((text) => text !== "a"),
  z.union([z.string(), z.number()]),
  z.record(z.string(), z.string()),
  z.unknown(),
  z.string().catch("a"),
  z.array(z.string().toUpperCase()),
  z.object({ a: z.string() }).refine(({ a }) => a !== "b"),
  z.object({ toString: z.string() }),
];

const schemas = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom(...leaves), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((fields) => {
    const shape = Object.fromEntries(
      fields.map(([name, [leaf], optional, nested]) => {
        const inner = nested ? z.array(z.object({ inner: leaf })) : leaf;
        return [name, optional ? inner.optional() : inner];
      }),
    );
    return { shape, fields, schema: z.object(shape).strict() };
  });

const inputs = schemas.chain(({ schema, fields }) => {
  const values = Object.fromEntries(
    fields.map(([name, [, examples], , nested]) => {
      const example = fc.constantFrom(...examples);
      const list = fc.array(fc.record({ inner: example }), { maxLength: 3 });
      return [name, fc.oneof({ weight: 12, arbitrary: nested ? list : example }, fc.anything())];
    }),
  );
  const input = fc.record(values, { requiredKeys: [] });
  const odd = fc
    .tuple(input, fc.constantFrom("e", "__proto__", "a", "constructor"), fc.anything())
    .map(([data, name, value]) => {
      Object.defineProperty(data, name, { value, enumerable: true, configurable: true, writable: true });
      return data;
    });
  return fc.record({ schema: fc.constant(schema), input: fc.oneof({ weight: 5, arbitrary: input }, odd) });
});

test("What is read without the schema is exactly what the schema reads.", () => {
  let plainly = 0;
  fc.assert(
    fc.property(inputs, ({ schema, input }) => {
      const copy = plainFields(schema)?.(input);
      if (copy === UNREAD || copy === undefined) return;
      plainly += 1;
      const read = schema.safeParse(input);
      expect(read.success).toBe(true);
      expect(copy).toStrictEqual(read.data);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(read.data));
      expect(copy).not.toBe(input);
    }),
    { numRuns: 4000 },
  );
  expect(plainly).toBeGreaterThan(200);
});

test.each(leaves.map(([schema, values], index) => [index, schema, values] as const))(
  "Schema %i reads without zod whatever fits and leaves the rest to zod.",
  (_index, schema, values) => {
    const read = plainFields(schema);
    const plain = values.filter((value) => read?.(value) !== UNREAD);
    expect(plain.length).toBeGreaterThan(0);
    for (const value of plain) expect(read?.(value)).toStrictEqual(schema.parse(value));
  },
);

test.each(others.map((schema, index) => [index, schema] as const))(
  "Schema %i is always asked itself.",
  (_index, schema) => {
    expect(plainFields(schema)).toBeUndefined();
    expect(plainFields(z.object({ a: schema }))).toBeUndefined();
  },
);

test("A key that is no field is left to the schema, whatever it is.", () => {
  const read = plainFields(z.object({ a: z.string(), b: z.string().optional() }).strict());
  expect(read?.({ a: "x" })).toStrictEqual({ a: "x" });
  for (const more of [{ c: 1 }, { b: undefined }, { [Symbol("s")]: 1 }, JSON.parse('{"__proto__": 1}')]) {
    expect(read?.(Object.defineProperties({ a: "x" }, Object.getOwnPropertyDescriptors(more)))).toBe(UNREAD);
  }
  expect(read?.(Object.create({ a: "x" }))).toBe(UNREAD);
});
