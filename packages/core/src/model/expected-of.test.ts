import { expect, test } from "vitest";
import type * as z from "zod";
import { MonthDay, YearDay } from "../time/every.ts";
import { Month } from "./budget-posting.ts";
import { ChecklistContent } from "./checklist.ts";
import { PartId } from "./checklist-item.ts";
import { Exact } from "./exact.ts";
import { expectedOf } from "./expected-of.ts";
import { sayPhrase } from "./phrase.ts";

function expected(schema: z.ZodType, input: unknown): readonly string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).flatMap((issue) => {
    const told = expectedOf(issue);
    return [sayPhrase(told, "zh"), sayPhrase(told, "en")];
  });
}

test.each([
  [Month, "2026-13", "月份，写作 YYYY-MM", "a month, as YYYY-MM"],
  [YearDay, "9-1", "每年的某月某日，写作 MM-DD", "a day of every year, as MM-DD"],
  [PartId, "Exit Signs", "小写字母和连字符写的编号，如 exit-signs", "an id such as exit-signs"],
  [
    ChecklistContent.shape.id,
    "fire",
    "带前缀的编号，如 general/fire-check-sheet",
    "an id such as general/fire-check-sheet",
  ],
  [ChecklistContent.shape.version, "v2", "版本号，如 2026.1", "a version such as 2026.1"],
  [Exact, "0.5", "整数或分数，如 7/8", "a whole number or fraction such as 7/8"],
])("a pattern that did not fit is told by what it stands for", (schema, input, zh, en) => {
  expect(expected(schema, input)).toEqual([zh, en]);
});

test("a day of the month that is none is told as a value among several shapes", () => {
  expect(expected(MonthDay, "6-WE")).toHaveLength(2);
  expect(MonthDay.safeParse("last-FR").success).toBe(true);
});
