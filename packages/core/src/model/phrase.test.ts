import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { bilingualFaults } from "../text/bilingual.ts";
import { budgetPhrases } from "./budget-phrases.ts";
import { checklistPhrases } from "./checklist-phrases.ts";
import { definitionPhrases } from "./definition-phrases.ts";
import { expectedOf } from "./expected-of.ts";
import { expectedPhrases } from "./expected-phrases.ts";
import { filePhrases } from "./file-phrases.ts";
import { Found, foundOf, sayFound } from "./found.ts";
import { foundPhrases } from "./found-phrases.ts";
import { Phrase, phrase, sayPhrase } from "./phrase.ts";
import { sayProblem } from "./say-problem.ts";
import { scoringPhrases } from "./scoring-phrases.ts";

const tables = [
  expectedPhrases,
  definitionPhrases,
  filePhrases,
  foundPhrases,
  checklistPhrases,
  scoringPhrases,
  budgetPhrases,
];

describe("the table of phrases", () => {
  it("has every id once", () => {
    const ids = tables.flatMap((table) => Object.keys(table));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(tables.flatMap((table) => Object.entries(table)))("says %s in both languages", (_, text) => {
    expect(bilingualFaults(text)).toEqual([]);
  });
});

describe("what a schema expected", () => {
  const said = (schema: z.ZodType, value: unknown) =>
    (schema.safeParse(value).error?.issues ?? []).map((issue) => sayPhrase(expectedOf(issue), "zh"));

  it.each<[string, z.ZodType, unknown, string]>([
    ["a number", z.number(), "many", "数字"],
    ["a bound", z.number().min(0), -1, "不小于 0 的数"],
    ["a bound left out", z.number().positive(), 0, "大于 0 的数"],
    ["a whole number", z.int(), 1.5, "整数"],
    ["a choice", z.enum(["lunch", "dinner"]), "lunhc", "以下之一：lunch、dinner"],
    ["a constant", z.literal("day"), "night", "day"],
    ["a filled text", z.string().min(1), "", "文字，不能空着"],
    ["a list", z.array(z.string()).min(1), [], "至少 1 项的列表"],
    ["a stranger", z.strictObject({}), { a: 1 }, "这里有的字段"],
    ["a form", z.discriminatedUnion("shape", [z.object({ shape: z.literal("limit") })]), { shape: "limt" }, "limit"],
    ["a condition of its own", z.string().refine(() => false, "须为双人签字"), "x", "须为双人签字"],
    ["nothing in particular", z.string().refine(() => false), "x", "符合要求的值"],
  ])("is told of %s", (_, schema, value, expected) => {
    expect(said(schema, value)).toEqual([expected]);
  });
});

describe("what was found", () => {
  it("is plain JSON, short, and can be said, whatever it was", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ minLength: 100, maxLength: 500 })), (value) => {
        const found = foundOf(value);
        expect(Found.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
        expect(JSON.stringify(found).length).toBeLessThan(600);
        for (const locale of ["zh", "en"] as const) expect(sayFound(found, locale)).not.toBe("");
      }),
    );
  });

  it("is 0 where it was -0, which JSON does not have", () => {
    expect(Object.is(foundOf(-0), 0)).toBe(true);
  });

  it("tells a text from the value that it looks like", () => {
    expect([12, "12", true, "true", null, "null", "", " "].map((each) => sayFound(foundOf(each), "en"))).toEqual([
      "12",
      '"12"',
      "true",
      '"true"',
      "null",
      '"null"',
      '""',
      '" "',
    ]);
  });
});

describe("a problem said", () => {
  const problem = { code: "x", path: "data.grams", found: -1, expected: phrase("atLeast", { bound: 0 }) };

  it("reads as a sentence in both languages", () => {
    expect(sayProblem(problem, "zh")).toBe("data.grams：写的是 -1，应为不小于 0 的数");
    expect(sayProblem(problem, "en")).toBe("data.grams: found -1, expected a number of at least 0");
    expect(sayProblem({ ...problem, found: phrase("nothing") }, "zh")).toBe("data.grams：没有填，应为不小于 0 的数");
  });

  it("says a text within a phrase in the language that is read", () => {
    const fact = phrase("factOf", { value: phrase("number"), title: { zh: "就餐人数", en: "diners" } });
    expect(Phrase.parse(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
    expect(sayPhrase(fact, "zh")).toBe("数字（就餐人数）");
    expect(sayPhrase(fact, "en")).toBe("a number (diners)");
  });

  it("says a phrase within a phrase, and one from a later version by what it holds", () => {
    const within = phrase("keysFor", { count: 2, reason: phrase("keyOf", { register: "dorm/beds" }) });
    expect(Phrase.parse(within)).toEqual(within);
    expect(sayPhrase(within, "en")).toBe("keys of 2, for the key of dorm/beds");
    expect(sayPhrase({ id: "laterOne", values: { name: "x" } }, "zh")).toBe("laterOne x");
    expect(sayPhrase({ id: "toString" }, "zh")).toBe("toString");
  });
});
