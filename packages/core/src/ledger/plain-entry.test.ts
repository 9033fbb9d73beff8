import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Entry } from "../model/entry.ts";
import { isPlainData, plainEntry } from "./plain-entry.ts";

const whole = {
  id: "e-1",
  kind: "x/a",
  at: "2025-09-01T07:00",
  covers: "2025-09-01/lunch",
  area: "kitchen",
  subject: "s",
  actors: { by: "p-1", checkers: ["p-2", "p-3"] },
  recordedAt: "2025-09-02T08:00",
  replaces: "e-0",
  data: { grams: 125, nested: { list: [1, 2] } },
};

test("An entry in order is copied as the schema copies it.", () => {
  expect(plainEntry(whole)).toStrictEqual(Entry.parse(whole));
});

test("Whatever one field of an entry is turned into, it is left to the schema or copied as the schema does.", () => {
  const field = fc.constantFrom(...Object.keys(whole), "unknown", "__proto__", "constructor");
  const value = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.string({ maxLength: 250 }),
    fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.integer())),
  );
  fc.assert(
    fc.property(field, value, (name, other) => {
      const input: object = { ...whole };
      Object.defineProperty(input, name, { value: other, enumerable: true, configurable: true, writable: true });
      const copy = plainEntry(input);
      if (copy !== undefined && isPlainData(copy.data)) expect(copy).toStrictEqual(Entry.parse(input));
    }),
    { numRuns: 2000 },
  );
});

test("A key that reaches beyond its object is left to the schema.", () => {
  const reaching: unknown = JSON.parse('{"__proto__": {"admin": true}, "grams": 1}');
  expect(isPlainData(reaching)).toBe(false);
  expect(plainEntry({ ...whole, actors: reaching })).toBeUndefined();
});
