import { expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { canteen, face, foodSample } from "../rule/small-canteen.test-d.ts";
import { createEngine } from "./create-engine.ts";

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof HouqinError)
      return error.problems.map(
        ({ path, didYouMean }) => `${path}${didYouMean === undefined ? "" : ` → ${didYouMean}`}`,
      );
    throw error;
  }
  return [];
}

it.each([
  ["nothing", undefined, ["packs"]],
  ["no packs", {}, ["packs"]],
  ["the name of a pack", { packs: ["canteen"] }, ["packs.0"]],
  [
    "rules that are null, and a field mistyped",
    { packs: [canteen], rules: null, calender: {} },
    ["calender → calendar", "rules"],
  ],
  ["a calendar that is none", { packs: [canteen], calendar: {} }, ["calendar"]],
])("an engine of %s is refused with every mistake, never with a TypeError", (_, options, expected) => {
  expect(problemsOf(() => createEngine(options as never))).toEqual(expected);
});

it("a pack that is missing is told once, without all that rests on it", () => {
  const dependent = defineRule({
    ...face,
    id: "a/beds",
    title: { zh: "床位", en: "Beds" },
    requires: () => ({ shape: "limit", of: { kind: "dorm/check-in" }, value: "beds", atMost: 4 }),
  });
  const pack = definePack({ name: "a", title: { zh: "甲", en: "A" }, requires: ["dorm"], rules: [dependent] });
  expect(problemsOf(() => createEngine({ packs: [pack] }))).toEqual(["packs"]);
});

it("a rule that lacks a text, or has a severity, confidence or bounds that cannot be, is told by its pack", () => {
  const odd = {
    ...face,
    id: "canteen/odd",
    title: { zh: "怪" },
    remedy: undefined,
    severity: "eror",
    basis: [{ law: "某法", confidence: "C" }],
    requires: () => limit(foodSample, "grams", { atLeast: 5, atMost: 1 }),
  } as never;
  const define = () =>
    definePack({
      name: "canteen",
      title: { zh: "食堂", en: "Canteen" },
      entries: { foodSample },
      rules: [defineRule(odd)],
    });
  expect(problemsOf(define)).toEqual([
    "canteen/odd.title",
    "canteen/odd.remedy",
    "canteen/odd.severity → error",
    "canteen/odd.basis.0.confidence",
  ]);
  const crossed = defineRule({
    ...face,
    id: "canteen/crossed",
    title: { zh: "上下限颠倒", en: "Crossed bounds" },
    requires: () => limit(foodSample, "grams", { atLeast: 5, atMost: 1 }),
  });
  const pack = definePack({
    name: "canteen",
    title: { zh: "食堂", en: "Canteen" },
    entries: { foodSample },
    rules: [crossed],
  });
  expect(problemsOf(() => createEngine({ packs: [pack] }))).toEqual(["canteen/crossed"]);
});

it("a kind without a title in both languages is refused", () => {
  const define = () => defineEntry("a/b", { title: { zh: "记录", en: "" }, data: z.object({}) });
  expect(problemsOf(define)).toEqual(["a/b.title.en"]);
});
