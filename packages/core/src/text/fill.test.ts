import { expect, test } from "vitest";
import { bilingualFaults } from "./bilingual.ts";
import { fill } from "./fill.ts";
import { nearest } from "./nearest.ts";
import { placeholders } from "./placeholder.ts";
import { unfilled } from "./unfilled.ts";

const missed = { zh: "{key} {slot} 漏办", en: "{key} {slot} missed" };

test("a list is joined as the language does", () => {
  const text = { zh: "缺{parts}", en: "{parts} missing" };
  expect(fill(text, { parts: ["签名", "照片"] }, "zh")).toBe("缺签名、照片");
  expect(fill(text, { parts: ["photo", "signature"] }, "en")).toBe("photo, signature missing");
});

test("an empty value closes its gap", () => {
  expect(fill(missed, { key: [], slot: "2025-09-01" }, "zh")).toBe("2025-09-01 漏办");
});

test("an absent value is a dash, never a brace", () => {
  expect(fill(missed, { key: ["kitchen"] }, "en")).toBe("kitchen — missed");
});

test("a value that looks like a placeholder is left alone", () => {
  expect(fill(missed, { key: "{slot}", slot: "x" }, "en")).toBe("{slot} x missed");
});

test("names inherited from Object are no values", () => {
  expect(fill({ zh: "{toString}", en: "{toString}" }, {}, "en")).toBe("—");
});

test("placeholders are listed once, in order", () => {
  expect(placeholders("{b} {a} {b}")).toEqual(["b", "a"]);
});

test("unfilled names of either language are listed", () => {
  expect(unfilled({ zh: "{a}", en: "{b}" }, { a: 1 })).toEqual(["b"]);
});

test("a text must speak both languages", () => {
  expect(bilingualFaults({ zh: " ", en: "留样" }).map(({ at }) => at)).toEqual(["zh", "en"]);
  expect(bilingualFaults({ zh: "Food sample", en: "Food sample" }).map(({ at }) => at)).toEqual(["zh"]);
});

test("both languages must fill the same names", () => {
  expect(bilingualFaults({ zh: "{a} 漏检", en: "{b} missed" })).toEqual([
    { at: "en", found: "{b} missed", fault: "placeholder", placeholder: "{a}" },
    { at: "zh", found: "{a} 漏检", fault: "placeholder", placeholder: "{b}" },
  ]);
});

test("an abbreviation in Latin letters is a Chinese text too", () => {
  expect(bilingualFaults({ zh: "LED 灯", en: "LED lamp" })).toEqual([]);
  expect(bilingualFaults({ zh: "pH", en: "pH" })).toEqual([]);
});

test.each([
  ["sample-wieght", "sample-weight"],
  ["SampleWeight", "sample-weight"],
  ["gram", "grams"],
  ["wholly-different", undefined],
])("%s was probably meant to be %s", (wrong, right) => {
  expect(nearest(wrong, ["sample-weight", "grams", "patrol"])).toBe(right);
});
