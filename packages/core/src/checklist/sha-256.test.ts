import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../model/canonical-json.ts";
import { sha256 } from "./sha-256.ts";

const reference = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it("agrees with another implementation on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(reference(text));
      }),
    );
  });

  it("agrees at every length around a block", () => {
    for (let length = 0; length < 140; length++)
      expect(sha256("检".repeat(length))).toBe(reference("检".repeat(length)));
  });
});

describe("canonicalJson", () => {
  const json = fc.jsonValue({ maxDepth: 3 });

  it("means the same as what was written", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not depend on the order in which names were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
      }),
    );
  });
});
