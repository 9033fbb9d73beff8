import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEY_SEPARATOR } from "../text/key-text.ts";
import { dictionary } from "./dictionary.ts";
import { joinKey, keyParts } from "./key.ts";

const part = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("@", "%", "\u0000", "\u001e", " ", "a@b", "\n"));
const parts = fc.array(
  part.filter((text) => !text.includes(KEY_SEPARATOR)),
  { maxLength: 4 },
);

describe("a key", () => {
  it("reads back as the parts that it was joined of, and no two keys are one", () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const words = dictionary();
        const [a, b] = [one, other].map((each) => joinKey(words, each.map(words.add)));
        expect(keyParts(words, a as number)).toEqual(one);
        expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
