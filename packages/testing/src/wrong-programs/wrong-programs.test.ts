import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
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
const errors = errorsIn(
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

/** Type-checks files that exist only in memory against the packages' sources, in one program: path → errors, lines from 1. */
function errorsIn(
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly { code: number; line: number; text: string }[]> {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  const config = ts.readConfigFile(`${root}tsconfig.base.json`, (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files.keys()].map((path) => {
      const file = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [
        path,
        found.map(({ code, start = 0, messageText }) => ({
          code,
          line: (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1,
          text: ts.flattenDiagnosticMessageText(messageText, "\n"),
        })),
      ];
    }),
  );
}
