import { expect, test } from "vitest";
import type { Requirement } from "../requirement.ts";
import { answers } from "./answers.ts";

const round = { kind: "a/round", key: ["@area"] };
const each = { register: "site/areas" };
const daily: Requirement = { shape: "cadence", of: round, each, every: { unit: "day" } };

test("a rarer, looser or wider promise of the same thing answers, whatever it asks", () => {
  expect(answers(daily, { ...daily, every: { unit: "month" } })).toBe(true);
  expect(answers(daily, { shape: "cadence", of: { kind: "a/round" }, every: { unit: "week" } })).toBe(true);
  expect(answers(daily, { ...daily, window: { opens: "08:00", due: "09:00" } })).toBe(true);
});

test("another kind, shape, key, place or hour is another thing", () => {
  const evening: Requirement = { ...daily, window: { opens: "18:00", due: "20:00" } };
  expect(answers(daily, { ...daily, of: { ...round, kind: "a/visit" } })).toBe(false);
  expect(answers(daily, { shape: "presence", of: round, parts: [{ path: "photo" }] })).toBe(false);
  expect(answers(daily, { ...daily, of: { kind: "a/round", key: ["asset"] } })).toBe(false);
  expect(answers(evening, { ...daily, window: { opens: "06:00", due: "08:00" } })).toBe(false);
  const where = (value: string) => ({ of: { ...round, where: { round: { equals: value } } } });
  expect(answers({ ...daily, ...where("evening") }, { ...daily, ...where("morning") })).toBe(false);
  expect(answers({ ...daily, ...where("evening") }, { ...daily, ...where("evening") })).toBe(true);
});

test("a level answers for the side that it holds", () => {
  const stock: Requirement = { shape: "level", register: "stock", when: "always", atLeast: 5 };
  expect(answers(stock, { ...stock, atLeast: 2 })).toBe(true);
  expect(answers(stock, { shape: "level", register: "stock", when: "always", atMost: 9 })).toBe(false);
});

test("a deadline answers when both its ends speak of the same entries", () => {
  const fixed: Requirement = {
    shape: "deadline",
    anchor: { of: { kind: "a/issue", where: { severity: { equals: "major" } } } },
    by: { kind: "a/correction", key: ["issue"] },
    after: { days: 15 },
  };
  expect(answers(fixed, { ...fixed, after: { days: 30 } })).toBe(true);
  expect(
    answers(fixed, { ...fixed, anchor: { of: { kind: "a/issue", where: { severity: { equals: "slight" } } } } }),
  ).toBe(false);
});
