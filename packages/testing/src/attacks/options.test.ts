import { cadence, defineRule, limit, type Rule } from "@houqin/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { face, sample, taken, tried, weight } from "../kitchen/trial-kitchen.ts";
import { optionsHeld, optionsKeepShape } from "./options.ts";

const weekly = defineRule({
  id: "kitchen/weekly",
  ...face,
  options: z.object({ every: z.enum(["week", "half"]).default("week") }),
  requires: ({ every }) => cadence(sample, { every }),
});
const week = { from: "2025-09-01", to: "2025-09-07" };

describe("a numeric option", () => {
  it("is held by a case on its boundary", () => {
    expect(optionsHeld.complaints(tried(weight, { pass: { right: [taken(125)] } }))).toEqual([]);
  });
  it("is held by a case one step short of it", () => {
    expect(optionsHeld.complaints(tried(weight, { fail: { light: [taken(124)] } }))).toEqual([]);
  });
  it("is not held by cases far from it", () => {
    expect(optionsHeld.complaints(tried(weight, { pass: { a: [taken(200)] }, fail: { b: [taken(50)] } }))).toEqual([
      "option minGrams: no case comes out otherwise at 124 or 126 than at 125; expected one at the boundary",
    ]);
  });
  it("counts by hundredths where it is no whole number, nested ones too", () => {
    const rule = defineRule({
      id: "kitchen/nested",
      ...face,
      options: z.object({ of: z.object({ grams: z.number().min(0).max(500).default(200) }).default({ grams: 200 }) }),
      requires: ({ of }) => limit(sample, "grams", { atLeast: of.grams }),
    });
    expect(optionsHeld.complaints(tried(rule, { pass: { near: [taken(201)] } }))).toEqual([]);
    expect(optionsHeld.complaints(tried(rule, { pass: { far: [taken(203)] } }))).toEqual([
      expect.stringContaining("option of.grams: no case comes out otherwise at 198 or 202 than at 200"),
    ]);
  });
  it("may be exempt, by a name that it has", () => {
    const far = { a: [taken(200)] };
    expect(optionsHeld.complaints(tried(weight, { pass: far, exempt: { options: { minGrams: "why" } } }))).toEqual([]);
    expect(optionsHeld.complaints(tried(weight, { pass: far, exempt: { options: { grams: "why" } } }))).toHaveLength(2);
  });
});

describe("an option of few values", () => {
  it("is tried at each of them, and must tell", () => {
    const entries = [taken(125, "2025-10-01")];
    const tests = {
      fail: { week: { entries, period: week } },
      pass: { half: { entries, period: { from: "2025-07-01", to: "2025-12-31" }, options: { every: "half" } } },
    };
    expect(optionsHeld.complaints(tried(weekly, tests))).toEqual([]);
  });
  it("is not tried by cases of its default", () => {
    expect(optionsHeld.complaints(tried(weekly, { pass: { week: { entries: [taken(125)], period: week } } }))).toEqual([
      'option every: no case tries "half"',
    ]);
  });
  it("must make a difference to some case", () => {
    const rule = defineRule({
      id: "kitchen/idle",
      ...face,
      options: z.object({ loud: z.boolean().default(false) }),
      requires: () => limit(sample, "grams", { atLeast: 125 }),
    });
    const tests = { pass: { a: [taken(125)], b: { entries: [taken(125)], options: { loud: true } } } };
    expect(optionsHeld.complaints(tried(rule, tests))).toEqual([
      "option loud: no case that sets it comes out otherwise than by default",
    ]);
  });
});

describe("the shape of a rule", () => {
  it("stays under honest options", () => {
    expect(optionsKeepShape.complaints(tried(weight, {}))).toEqual([]);
  });
  it("must not turn on an option", () => {
    const rule: Rule = {
      ...weekly,
      judge: {
        requirement: (options) => {
          const { every } = weekly.options.parse(options);
          return every === "half" ? limit(sample, "grams", { atLeast: 1 }) : cadence(sample, { every: "week" });
        },
      },
    };
    expect(optionsKeepShape.complaints(tried(rule, {}))).toEqual([
      '{"every":"half"} makes it limit over kitchen/sample; expected cadence over kitchen/sample as by default',
    ]);
  });
});
