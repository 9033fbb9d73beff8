import { expect, test } from "vitest";
import * as z from "zod";
import { HouqinError } from "../model/houqin-error.ts";
import type { Problem } from "../model/problem.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "./define-pack.ts";
import { defineRule } from "./define-rule.ts";
import type { Rule } from "./rule.ts";
import { canteen, face, foodSample, sampleWeight } from "./small-canteen.test-d.ts";

const title = { zh: "食堂", en: "Canteen" };

function problemsOf(define: () => unknown): readonly Problem[] {
  try {
    define();
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}

test("a sound pack is frozen through and through", () => {
  expect(Object.isFrozen(canteen)).toBe(true);
  expect(Object.isFrozen(canteen.presets.strict)).toBe(true);
  expect(Object.isFrozen(canteen.registers[0]?.plus[0])).toBe(true);
});

test("ids used twice and ids of another pack are told together", () => {
  const problems = problemsOf(() =>
    definePack({ name: "canteen", title, entries: { a: foodSample, b: foodSample }, rules: [foreign] }),
  );
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ["duplicate-id", "canteen/food-sample"],
    ["foreign-id", "dorm/sample-weight"],
  ]);
});

const foreign = defineRule({
  ...face,
  id: "dorm/sample-weight",
  title: { zh: "留样", en: "Samples" },
  requires: () => limit(foodSample, "grams", { atLeast: 1 }),
});

test("a preset of an unknown rule says which one was meant", () => {
  const settings: Record<string, "off"> = { "canteen/sample-wieght": "off" };
  const [problem] = problemsOf(() =>
    definePack({ name: "canteen", title, rules: [sampleWeight], presets: { lax: settings } }),
  );
  expect(problem).toMatchObject({
    code: "unknown-rule",
    path: "canteen.presets.lax",
    didYouMean: "canteen/sample-weight",
  });
});

test("a title of an option that no rule has says which one was meant", () => {
  const optionTitles = { minGram: { zh: "最少克数", en: "Grams at least" } };
  const [problem] = problemsOf(() => definePack({ name: "canteen", title, rules: [sampleWeight], optionTitles }));
  expect(problem).toMatchObject({
    code: "unknown-option",
    path: "canteen.optionTitles.minGram",
    didYouMean: "minGrams",
  });
});

test("a default that does not fit its own schema is told", () => {
  const rule = defineRule({
    ...face,
    id: "canteen/odd",
    title: { zh: "怪", en: "Odd" },
    options: z.object({ level: z.number().positive().default(-1) }),
    requires: () => limit(foodSample, "grams", { atLeast: 1 }),
  });
  expect(problemsOf(() => definePack({ name: "canteen", title, rules: [rule] }))).toMatchObject([
    { code: "bad-option", path: "canteen/odd.options.level", found: -1 },
  ]);
});

test("a requirement that is no JSON of its shape is told", () => {
  const rule: Rule<"canteen/odd"> = {
    ...sampleWeight,
    id: "canteen/odd",
    judge: { requirement: () => limit(foodSample, "grams", { atLeast: Number.NaN }) },
  };
  const [problem] = problemsOf(() => definePack({ name: "canteen", title, rules: [rule] }));
  expect(problem).toMatchObject({ code: "bad-requirement", path: "canteen/odd.requires.atLeast" });
});

test("a rule that throws is told with its reason", () => {
  const rule: Rule<"canteen/odd"> = {
    ...sampleWeight,
    id: "canteen/odd",
    judge: {
      requirement: () => {
        throw new Error("no table for 2027");
      },
    },
  };
  const [problem] = problemsOf(() => definePack({ name: "canteen", title, rules: [rule] }));
  expect(problem).toEqual({
    code: "rule-throws",
    path: "canteen/odd.requires",
    found: { id: "thrown", values: { reason: "no table for 2027" } },
    expected: { id: "requirement" },
  });
});

test("a message that the shape does not have, and a name that it does not offer, are told", () => {
  const messages = { tooLo: { zh: "低", en: "low" }, tooHigh: { zh: "{vaule} 高", en: "{vaule} high" } };
  const rule: Rule<"canteen/odd"> = { ...sampleWeight, id: "canteen/odd", messages };
  const problems = problemsOf(() => definePack({ name: "canteen", title, entries: { foodSample }, rules: [rule] }));
  expect(problems.map(({ code, didYouMean }) => [code, didYouMean])).toEqual([
    ["unknown-message", "tooLow"],
    ["unknown-placeholder", "{value}"],
  ]);
});

test("a title in one language alone is told", () => {
  const problems = problemsOf(() => definePack({ name: "canteen", title: { zh: "食堂", en: "" } }));
  expect(problems).toEqual([
    { code: "bad-text", path: "canteen.title.en", found: { id: "nothing" }, expected: { id: "englishText" } },
  ]);
});

test("a rule without any basis is told", () => {
  const rule: Rule<"canteen/odd"> = { ...sampleWeight, id: "canteen/odd", basis: [] };
  expect(problemsOf(() => definePack({ name: "canteen", title, rules: [rule] }))).toMatchObject([{ code: "no-basis" }]);
});

test("the error says every problem in its message", () => {
  expect(() => definePack({ name: "Canteen", title: { zh: "食堂", en: "" } })).toThrow(
    /2 problems\n- name: found Canteen.*\n- Canteen\.title\.en/,
  );
});
