import { among } from "../../model/expected-of.ts";
import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Limit } from "../../requirement/limit/schema.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath } from "./check-path.ts";
import { checkBound, checkSource, checkValue } from "./check-source.ts";
import { checkWhere } from "./check-where.ts";
import { columnAt } from "./column-at.ts";
import { crossedBounds } from "./crossed-bounds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a limit: that it says one thing, and that what it reads is a number, or a text of the values allowed. */
export function checkLimit(vocabulary: Vocabulary, at: string, requirement: Limit): readonly Problem[] {
  const { of, value, atLeast, atMost, oneOf, forbidden } = requirement;
  const ways = [atLeast !== undefined || atMost !== undefined, oneOf !== undefined, forbidden !== undefined].filter(
    Boolean,
  ).length;
  const says = {
    code: "incomplete",
    path: at,
    found: phrase("ways", { count: ways }),
    expected: phrase("oneLimit"),
  };
  const lacks = { code: "incomplete", path: `${at}.value`, found: phrase("nothing"), expected: phrase("limitedValue") };
  return [
    ...(ways === 1 ? [] : [says]),
    ...(value === undefined && forbidden === undefined ? [lacks] : []),
    ...crossedBounds(at, requirement),
    ...checkSource(vocabulary, `${at}.of`, of, (kind) => [
      ...checkWhere(vocabulary, `${at}.forbidden`, kind, forbidden),
      ...(oneOf !== undefined && typeof value === "string"
        ? checkPath(vocabulary, `${at}.value`, kind, value, ["text"])
        : []),
      ...(oneOf !== undefined && typeof value === "string"
        ? checkOneOf(`${at}.oneOf`, oneOf, columnAt(vocabulary.kinds, kind, value)?.values)
        : []),
      ...(oneOf === undefined && value !== undefined ? checkValue(vocabulary, `${at}.value`, kind, value) : []),
      ...checkBound(vocabulary, `${at}.atLeast`, kind, atLeast),
      ...checkBound(vocabulary, `${at}.atMost`, kind, atMost),
    ]),
  ];
}

function checkOneOf(at: string, oneOf: readonly string[], values: readonly string[] | undefined): readonly Problem[] {
  if (values === undefined) return [];
  return oneOf
    .filter((one) => !values.includes(one))
    .map((one) => unknownName("wrong-value", at, one, among(values), values));
}
