import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import { root } from "./sources.ts";

/** Type-checks files that exist only in memory against the packages' sources, in one program: path → errors, lines from 1. */
export function compileErrors(
  files: ReadonlyMap<string, string>,
  more: ts.CompilerOptions = {},
): ReadonlyMap<string, readonly { code: number; line: number; text: string }[]> {
  const config = ts.readConfigFile(`${root}tsconfig.base.json`, (path) => readFileSync(path, "utf8"));
  const options = { ...ts.parseJsonConfigFileContent(config.config, ts.sys, root).options, ...more };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists, readFile } = host;
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || directoryExists?.(path) === true;
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
