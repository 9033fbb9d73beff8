import { defineCheck, defineRule, limit, type Rule } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { face, sample, taken, tried, weight } from "../kitchen/trial-kitchen.ts";
import { asTimePasses, oneByOne } from "./arrival.ts";
import { frozenInputs } from "./frozen-inputs.ts";
import { anyOrder } from "./order.ts";
import { steadyRequirement } from "./steady-requirement.ts";

const messages = { dull: { zh: "{week} 样品不够", en: "{week}: too few samples" } };
const check = { ...face, id: "kitchen/dull", reads: { samples: sample }, period: "week", messages } as const;
const twoDays = { pass: { two: [taken(125, "2025-09-01"), taken(130, "2025-09-03")] } };

describe("an honest rule", () => {
  it.each([steadyRequirement, frozenInputs, anyOrder, oneByOne, asTimePasses])("stands: it $name", ({ complaints }) => {
    expect(complaints(tried(weight, twoDays))).toEqual([]);
  });
});

describe("the attack by frozen inputs", () => {
  it("finds a check that writes on its rows", () => {
    const rule = defineCheck({
      ...check,
      check: ({ rows }) => {
        for (const row of rows.samples) Object.assign(row.data, { grams: 0 });
        return [];
      },
    });
    expect(frozenInputs.complaints(tried(rule, twoDays))).toEqual([expect.stringContaining("read only property")]);
  });
  it("finds a requirement that writes on its options", () => {
    const rule: Rule = {
      ...weight,
      judge: {
        requirement: (options) => {
          Object.assign(options ?? {}, { minGrams: 1 });
          return limit(sample, "grams", { atLeast: 125 });
        },
      },
    };
    expect(() => frozenInputs.complaints(tried(rule, twoDays))).toThrow("read only property");
  });
});

describe("the attack by order", () => {
  it("finds a check that remembers what it was asked before", () => {
    let asked = 0;
    const rule = defineCheck({
      ...check,
      check: ({ period, found }) => {
        asked += 1;
        return asked > 1 ? [found("dull", { week: `${period.id} ${asked}` })] : [];
      },
    });
    expect(anyOrder.complaints(tried(rule, twoDays))).toContain("pass “two” comes out otherwise when evaluated twice");
  });
});

describe("the attack by arrival", () => {
  const grudge = () => {
    let held = false;
    return defineCheck({
      ...check,
      check: ({ rows, period, found }) => {
        held ||= rows.samples.length === 1;
        return held ? [found("dull", { week: period.id })] : [];
      },
    });
  };

  it("finds a check that holds against a week how it began", () => {
    expect(oneByOne.complaints(tried(grudge(), twoDays))).not.toEqual([]);
  });
  it("finds one that holds against a week how it stood on its first day", () => {
    expect(asTimePasses.complaints(tried(grudge(), twoDays))).toEqual([
      "pass “two” comes out otherwise when opened on 2025-09-01 and advanced to 2025-12-31",
    ]);
  });
});

describe("the attack by asking twice", () => {
  it("finds a requirement that grows", () => {
    let grams = 100;
    const rule = defineRule({
      id: "kitchen/growing",
      ...face,
      requires: () => {
        grams += 1;
        return limit(sample, "grams", { atLeast: grams });
      },
    });
    expect(steadyRequirement.complaints(tried(rule, {}))).toHaveLength(1);
  });
});
