import { expect, test } from "vitest";
import type { Requirement } from "../requirement.ts";
import { compareStrictness } from "../strictness/compare.ts";

const verdict = (required: Requirement, promised: Requirement) => compareStrictness(required, promised).verdict;
const of = { kind: "a/record" };

const after = (lag: object, anchor: object = { of }): Requirement =>
  ({ shape: "deadline", anchor, by: { kind: "a/reply" }, after: lag }) as Requirement;
const before = (lag: object | undefined, anchor: object = { of }): Requirement =>
  ({ shape: "deadline", anchor, by: { kind: "a/reply" }, ...(lag ? { before: lag } : {}) }) as Requirement;

test.each<[object, object, string]>([
  [{ hours: 24 }, { hours: 2 }, "stricter"],
  [{ days: 1 }, { hours: 24 }, "stricter"],
  [{ days: 1 }, { hours: 25 }, "incomparable"],
  [{ hours: 48 }, { days: 1 }, "stricter"],
  [{ hours: 47 }, { days: 1 }, "incomparable"],
  [{ workdays: 3 }, { days: 3 }, "stricter"],
  [{ workdays: 3 }, { hours: 72 }, "stricter"],
  [{ days: 3 }, { workdays: 3 }, "weaker"],
  [{ days: 7 }, { workdays: 3 }, "incomparable"],
  [{ days: { by: ["severity"], table: { minor: 5, major: 30 } } }, { days: 5 }, "stricter"],
  [{ days: { by: ["severity"], table: { minor: 5, major: 30 } } }, { days: 10 }, "incomparable"],
  [{ days: { path: "limit" } }, { hours: { path: "limit" } }, "incomparable"],
])("to be done after the event within %j, promised within %j: %s", (required, promised, expected) => {
  expect(verdict(after(required), after(promised))).toBe(expected);
});

test.each<[object | undefined, object | undefined, string]>([
  [{ days: 1 }, { days: 3 }, "stricter"],
  [{ hours: 24 }, { days: 2 }, "stricter"],
  [{ hours: 25 }, { days: 2 }, "incomparable"],
  [{ days: 2 }, { hours: 48 }, "stricter"],
  [{ days: 2 }, { workdays: 2 }, "stricter"],
  [undefined, { hours: 1 }, "stricter"],
  [undefined, { hours: 0 }, "met"],
])("to be done before the event by %j, promised by %j: %s", (required, promised, expected) => {
  expect(verdict(before(required), before(promised))).toBe(expected);
});

test("an earlier day of the year is stricter for what must be done before it, and no measure for what follows it", () => {
  const [early, late] = [{ yearDay: "03-15" }, { yearDay: "03-31" }];
  expect(verdict(before(undefined, late), before(undefined, early))).toBe("stricter");
  expect(verdict(after({ days: 5 }, late), after({ days: 5 }, early))).toBe("incomparable");
});

test("24 hours from a whole day are a minute more than the day after it", () => {
  expect(verdict(after({ days: 1 }, { yearDay: "03-15" }), after({ hours: 24 }, { yearDay: "03-15" }))).toBe(
    "incomparable",
  );
});
