import type { Operand, Scalar, Test, Where } from "../../ledger/where.ts";
import type { Column } from "../../model/column.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import { among } from "../../model/expected-of.ts";
import { Day, Instant } from "../../model/field.ts";
import { foundOf } from "../../model/found.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import { unknownName } from "../unknown-name.ts";
import { checkPath } from "./check-path.ts";
import { columnAt } from "./column-at.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a condition on the entries of a kind: every path exists, every operator and value fits what the path holds. */
export function checkWhere(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind,
  where: Where | undefined,
): readonly Problem[] {
  return Object.entries(where ?? {}).flatMap(([path, test]) => {
    const column = columnAt(vocabulary.kinds, kind, path);
    const here = `${at}.${path}`;
    return column === undefined
      ? checkPath(vocabulary, here, kind, path)
      : checkTest(vocabulary, here, kind, column, test);
  });
}

function checkTest(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind,
  column: Column,
  test: Test,
): readonly Problem[] {
  const { equals, in: among, atLeast, atMost, within, not } = test;
  const operand = (name: string, value: Operand | undefined) =>
    value === undefined ? [] : checkOperand(vocabulary, `${at}.${name}`, kind, column, value);
  return [
    ...operand("equals", equals),
    ...(among ?? []).flatMap((value) => operand("in", value)),
    ...ordered(at, column, "atLeast", atLeast),
    ...ordered(at, column, "atMost", atMost),
    ...operand("atLeast", atLeast),
    ...operand("atMost", atMost),
    ...(within === undefined ? [] : checkWithin(vocabulary, `${at}.within`, column)),
    ...(not === undefined ? [] : checkTest(vocabulary, `${at}.not`, kind, column, not)),
  ];
}

function ordered(at: string, column: Column, name: string, operand: Operand | undefined): readonly Problem[] {
  if (operand === undefined || ["number", "day", "instant"].includes(column.type)) return [];
  return [
    {
      code: "wrong-operator",
      path: `${at}.${name}`,
      found: phrase("operatorOn", { operator: name, path: column.path, type: column.type }),
      expected: phrase("ordered"),
    },
  ];
}

function checkOperand(
  vocabulary: Vocabulary,
  at: string,
  kind: EntryKind,
  column: Column,
  operand: Operand,
): readonly Problem[] {
  if (typeof operand !== "object") return checkScalar(at, column, operand);
  const types =
    column.type === "day" || column.type === "instant"
      ? (["day", "instant"] as const)
      : column.type === "list"
        ? (["list", "text"] as const)
        : [column.type];
  return checkPath(vocabulary, `${at}.path`, kind, operand.path, types);
}

function checkScalar(at: string, column: Column, value: Scalar): readonly Problem[] {
  const wrong = (expected: Phrase) => [{ code: "wrong-value", path: at, found: foundOf(value), expected }];
  switch (column.type) {
    case "json":
      return [
        {
          code: "wrong-operator",
          path: at,
          found: phrase("comparisonOf", { path: column.path }),
          expected: phrase("exists"),
        },
      ];
    case "number":
    case "boolean":
      return typeof value === column.type ? [] : wrong(phrase(column.type === "number" ? "number" : "flag"));
    case "day":
      return Day.safeParse(value).success ? [] : wrong(phrase("day"));
    case "instant":
      return Instant.safeParse(value).success ? [] : wrong(phrase("moment"));
    default:
      if (typeof value !== "string") return wrong(phrase("text"));
      if (column.values === undefined || column.values.includes(value)) return [];
      return [unknownName("wrong-value", at, value, among(column.values), column.values)];
  }
}

// A tree is climbed by the `parent` column of the referred kind, or over the texts themselves where they refer to nothing.
function checkWithin(vocabulary: Vocabulary, at: string, column: Column): readonly Problem[] {
  const referred = column.ref === undefined ? undefined : vocabulary.kinds.get(column.ref);
  if (referred?.columns.some(({ path }) => path === "parent")) return [];
  return [
    {
      code: "wrong-operator",
      path: at,
      found: phrase("withinOn", { path: column.path }),
      expected: phrase("treePath"),
    },
  ];
}
