import { defineRule, limit } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { face, sample, taken, tried, weight } from "../kitchen/trial-kitchen.ts";
import { caseComplaints, everySort, noDuplicates } from "./verdicts.ts";

const worded = defineRule({
  id: "kitchen/weight",
  ...face,
  requires: () => limit(sample, "grams", { atLeast: 125 }),
  messages: { tooLow: { zh: "只有 {value} 克", en: "Only {value} g" } },
});

const complaintsOf = (...[test]: [Parameters<typeof tried>[1]]) => {
  const trial = tried(worded, test);
  return trial.cases.flatMap((each) => caseComplaints(trial, each));
};

describe("a case", () => {
  it("holds when it comes out as it says, in every particular", () => {
    const finds = ["只有 124 克"];
    const fail = { light: { entries: [taken(124)], finds, evidence: ["e1"] } };
    expect(complaintsOf({ pass: { right: [taken(125)] }, fail })).toEqual([]);
  });
  it("is told when it comes out otherwise", () => {
    expect(complaintsOf({ pass: { light: [taken(124)] } })).toEqual([
      expect.stringContaining("came to fail, expected pass: kitchen/weight"),
    ]);
  });
  it("is told when it is about nothing", () => {
    expect(complaintsOf({ pass: { empty: [] } })).toEqual(["came to nothing, expected pass: no unit"]);
  });
  it("is told when a sentence differs", () => {
    const [complaint] = complaintsOf({ fail: { light: { entries: [taken(124)], finds: ["不足"] } } });
    expect(complaint).toContain("expected “不足”");
  });
  it("is told when the evidence differs", () => {
    const [complaint] = complaintsOf({ fail: { light: { entries: [taken(124)], evidence: ["e2"] } } });
    expect(complaint).toBe("rests on “e1”, expected “e2”");
  });
  it("is told when an entry is refused", () => {
    const torn = { kind: "kitchen/sample", at: "2025-09-01T11:00", data: {} };
    const [complaint] = complaintsOf({ pass: { torn: [torn, taken(125)] } });
    expect(complaint).toContain("data.grams");
  });
  it("may be about a refusal", () => {
    const torn = { kind: "kitchen/sample", at: "2025-09-01T11:00", data: {} };
    expect(complaintsOf({ pass: { torn: { entries: [torn, taken(125)], refuses: ["badField"] } } })).toEqual([]);
  });
});

describe("the sorts of cases", () => {
  it("are all asked for", () => {
    expect(
      everySort.complaints(tried(weight, { pass: { right: [taken(125)] }, none: { unknown: "always weighed" } })),
    ).toEqual(["no case in fail; expected one, or the reason in none.fail"]);
  });
  it("take no empty reason", () => {
    expect(everySort.complaints(tried(weight, { none: { pass: "a", fail: "b", unknown: " " } }))).toHaveLength(1);
  });
  it("take no reason against a case that is there", () => {
    const none = { pass: "a", fail: "b", unknown: "c" };
    expect(everySort.complaints(tried(weight, { pass: { right: [taken(125)] }, none }))).toHaveLength(1);
  });
});

describe("two cases", () => {
  it("may differ by their options alone", () => {
    const stricter = { entries: [taken(125)], options: { minGrams: 100 } };
    expect(noDuplicates.complaints(tried(weight, { pass: { a: [taken(125)], b: stricter } }))).toEqual([]);
  });
  it("are not the same under two names and in another order", () => {
    const a = [taken(125), taken(126)];
    const b = [taken(126), { ...taken(125), id: "other" }];
    expect(noDuplicates.complaints(tried(weight, { pass: { a, b } }))).toEqual([
      "pass “b” has the same entries and terms as pass “a”",
    ]);
  });
});
