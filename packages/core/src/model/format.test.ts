import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Format, formatNow, formats, upToDate } from "./format.ts";
import { HouqinError } from "./houqin-error.ts";
import { sayProblem } from "./say-problem.ts";

/** A note of three versions: `words` became `text`, which became a list of lines. */
const note: Format = {
  name: "app/note",
  migrations: [
    ({ words, ...rest }) => ({ ...rest, text: words }),
    ({ text, ...rest }) => ({ ...rest, lines: String(text).split("\n") }),
  ],
};

function problemsOf(format: Format, input: unknown) {
  try {
    upToDate(format, input, "bad-note", "note");
  } catch (error) {
    if (error instanceof HouqinError) return error.problems;
    throw error;
  }
  return [];
}

describe("what an older version wrote", () => {
  test("is brought to today's step by step, and says so", () => {
    const today = { format: "app/note@3", id: "n", lines: ["a", "b"] };
    expect(upToDate(note, { format: "app/note@1", id: "n", words: "a\nb" }, "bad-note", "note")).toEqual(today);
    expect(upToDate(note, { format: "app/note@2", id: "n", text: "a\nb" }, "bad-note", "note")).toEqual(today);
    expect(upToDate(note, today, "bad-note", "note")).toBe(today);
  });

  test("is left as it was handed in", () => {
    const old = Object.freeze({ format: "app/note@1", id: "n", words: "a" });
    upToDate(note, old, "bad-note", "note");
    expect(old).toEqual({ format: "app/note@1", id: "n", words: "a" });
  });

  test("and breaks a migration is refused with the reason", () => {
    const fragile: Format = { name: "app/note", migrations: [({ words }) => ({ text: (words as string).trim() })] };
    const [problem] = problemsOf(fragile, { format: "app/note@1" });
    expect(problem).toMatchObject({ code: "bad-format", path: "note", expected: { id: "ownFormat" } });
  });
});

test("what carries no version, or is no object, is taken as it stands", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      fc.pre(typeof input !== "object" || input === null || !("format" in input));
      expect(upToDate(note, input, "bad-note", "note")).toBe(input);
    }),
  );
});

test("a newer version is refused, saying which one can be read and what to do", () => {
  const [problem, ...others] = problemsOf(note, { format: "app/note@4" });
  expect(others).toEqual([]);
  expect(problem?.code).toBe("newer-format");
  if (!problem) return;
  expect(sayProblem(problem, "en")).toBe(
    "note.format: found app/note@4, expected app/note@3 or an older version; update houqin to read it",
  );
  expect(sayProblem(problem, "zh")).toBe(
    "note.format：写的是 app/note@4，应为 app/note@3 或更早的版本；请先升级 houqin 再读",
  );
});

test("another format is refused, and so is a version that there never was", () => {
  for (const format of ["app/notes@1", "app/note", "app/note@0", "app/note@1.5", "app/note@-1", "note@1", ""]) {
    expect(problemsOf(note, { format })).toMatchObject([
      { code: "other-format", path: "note.format", expected: { id: "ownFormat" } },
    ]);
  }
});

test("every format of houqin has a name of its own, and stands at the version that its schema asks for", () => {
  const names = Object.values(formats).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.values(formats).map(formatNow)).toEqual(names.map((name) => `${name}@1`));
});
