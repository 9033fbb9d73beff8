import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileErrors } from "../house/compile-errors.ts";
import { ofEngines } from "./of-engines.ts";
import { ofEntries } from "./of-entries.ts";
import { ofRequirements } from "./of-requirements.ts";
import { ofRules } from "./of-rules.ts";
import { ofSources } from "./of-sources.ts";
import { imports, prelude } from "./prelude.ts";
import { unfold } from "./wrong-program.ts";

const programs = [...ofEntries, ...ofSources, ...ofRequirements, ...ofRules, ...ofEngines].map((program, index) => ({
  ...program,
  ...unfold(program),
  name: `${index + 1}. ${program.mistake}: ${
    program.text
      .split("\n")
      .find((line) => line.includes("⟪"))
      ?.trim() ?? ""
  }`,
  wrongPath: pathOf(`wrong-${index + 1}.ts`),
  rightPath: pathOf(`right-${index + 1}.ts`),
}));
const errors = compileErrors(
  new Map([
    [pathOf("shared.ts"), prelude],
    ...programs.flatMap(({ wrongPath, wrong, rightPath, right }) => [
      [wrongPath, imports + wrong] as const,
      [rightPath, imports + right] as const,
    ]),
  ]),
);

test("there are at least sixty programs over at least fifteen kinds of mistakes", () => {
  expect(programs.length).toBeGreaterThanOrEqual(60);
  expect(new Set(programs.map(({ mistake }) => mistake)).size).toBeGreaterThanOrEqual(15);
});

test("no program stands twice", () => {
  expect(new Set(programs.map(({ wrong }) => wrong)).size).toBe(programs.length);
});

test("what the programs share compiles", () => {
  expect(errors.get(pathOf("shared.ts")) ?? []).toEqual([]);
});

describe.each(programs)("$name", ({ wrongPath, rightPath, code, line }) => {
  test("is refused with one error, at its line", () => {
    expect(errors.get(wrongPath)?.map((error) => ({ code: error.code, line: error.line }))).toEqual([
      { code, line: line + 1 },
    ]);
  });

  test("compiles once put right", () => {
    expect(errors.get(rightPath) ?? []).toEqual([]);
  });
});

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./${name}`, import.meta.url));
}
