import { describe, expect, test } from "vitest";
import { bilingualFaults } from "../text/bilingual.ts";
import { fill } from "../text/fill.ts";
import { placeholders } from "../text/placeholder.ts";
import { defaultMessage, messageIds, offeredBy } from "./message-offer.ts";
import { Requirement } from "./requirement.ts";

const shapes = Requirement.options.map((option) => option.shape.shape.value);
const sentences = shapes.flatMap((shape) => messageIds(shape).map((id) => ({ shape, id })));

describe.each(sentences)("$shape $id", ({ shape, id }) => {
  const text = defaultMessage(shape, id) ?? { zh: "", en: "" };

  test("speaks both languages", () => {
    expect(bilingualFaults(text)).toEqual([]);
  });

  test("uses every name that it offers and no other", () => {
    expect(new Set(placeholders(text.zh))).toEqual(new Set(offeredBy(shape, id)));
  });
});

test("an unknown message has neither names nor wording", () => {
  expect(offeredBy("limit", "missed")).toBeUndefined();
  expect(defaultMessage("limit", "toString")).toBeUndefined();
});

test("a sentence reads well without a key", () => {
  const text = defaultMessage("cadence", "missed") ?? { zh: "", en: "" };
  expect(fill(text, { key: [], slot: "2025-09-01", expected: 1, found: 0 }, "zh")).toBe(
    "2025-09-01 漏办：应有 1 次，实有 0 次",
  );
});
